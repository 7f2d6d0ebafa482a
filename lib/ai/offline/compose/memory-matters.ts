import { bullets } from "../markdown";
import { plain } from "../plain";
import { quote, whenSaid } from "../quote";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

const MOST_CONVERSATIONS = 5;
const MOST_QUOTES = 3;

/** "Forget that": it is the person's own hand that does it, and where. */
export function forgetIt(): Advice {
  return {
    opening:
      "You have the last word on what I remember, and it takes your own hand: no sentence of mine or yours deletes anything, so that nothing vanishes by mistake.",
    body: [
      bullets([
        "**One thing**: open *Memory*, look it up and choose *Forget*. It can be forgotten under *Memory used* below an answer that drew on it too.",
        "**A whole conversation**: the same question offers to forget all of it; or delete it, from its menu in the list.",
        "**A fact about you**: on your profile, or on the note below the message it came from.",
        "**For a while**: pause memory, or begin a temporary conversation.",
      ]),
      "What you forget there is gone from my notes and summaries too, and does not come back by itself.",
    ],
    next: "If you say it again later, I take it as new. What would you like to go on with?",
    isFromMemory: true,
  };
}

/** "What did we talk about?": the conversations that came up, by name and day, and what the person said in them. */
export function talkedAbout({ briefing, statements }: Situation): Advice {
  const titles = new Map(
    briefing.passages.map(({ conversationTitle, saidAt }) => [conversationTitle, saidAt]),
  );
  if (titles.size === 0) return nothingCameUp();
  const said = statements.filter(({ kind }) => kind !== "asked").slice(0, MOST_QUOTES);
  return {
    opening: "These conversations of ours came up, and this is what you said in them:",
    body: [
      bullets(
        [...titles]
          .slice(0, MOST_CONVERSATIONS)
          .map(([title, saidAt]) => `**${plain(title, 80)}**, ${whenSaid({ saidAt, source: "passage" })}`),
      ),
      ...(said.length > 0 ? [bullets(said.map(quote))] : []),
      "There may be more: I look for the words of a question among yours. The whole of each is in the list, and *Search* finds every word.",
    ],
    next: "Which of them would you like to take up again?",
    isFromMemory: true,
  };
}

function nothingCameUp(): Advice {
  return {
    opening: "No earlier conversation came up for this question, so I will not make one up.",
    body: [
      "I look for the words of your question among yours. Name the matter (*the interview*, *the offer*) and I may find it; *Search* finds every word of every conversation.",
    ],
    next: "What was it about, in a word or two?",
    isFromMemory: true,
  };
}
