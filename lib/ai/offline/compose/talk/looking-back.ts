import { bullets, heading } from "../../markdown";
import { plain } from "../../plain";
import { exact } from "../../quote";
import { contentStems } from "../../relevance";
import { sentencesOf } from "../../statements";
import { matterOf } from "../../talk/matters/matter-of";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";
import { closing, inTheirWords, nearest, nextOf, toldOf, withNext } from "./parts";
import { words } from "./say-it";

const MOST = 5;
const READ = 8_000;

/** "Sum it up": what was told, what was advised, what is open. */
export function sumUp(situation: Situation): Advice {
  const { briefing } = situation;
  const told = toldOf(situation);
  const advised = briefing.history
    .filter(({ role }) => role === "assistant")
    .map(({ text }) => mainSentence(text))
    .filter((line) => line && !line.includes("“"));
  const { name } = matterOf(situation);
  return {
    opening: `What we have so far, on ${name}:`,
    body: [
      ...(told.length > 0
        ? [heading("What you told me"), bullets(told.slice(0, MOST).reverse().map(exact))]
        : []),
      ...(advised.length > 0
        ? [heading("What I said to it, in its first sentences"), bullets([...new Set(advised)].slice(-MOST))]
        : []),
      heading("What comes next"),
      nextOf(situation) ?? "Nothing more from me in general: what you do now decides it.",
    ],
    next: "Is something wrong or missing in it?",
    isFromMemory: true,
  };
}

/** What an answer says in one sentence: its first, or that of its first block where it only opens with a gesture. */
function mainSentence(text: string): string {
  const blocks = text.slice(0, 2_000).split("\n\n");
  const isGesture = /^(?:\*?.{0,120}(?:[:?]\*?|then\.)|“.*|.{0,60})$/.test(blocks[0] ?? "");
  const block = (isGesture ? blocks[1] : blocks[0])?.replaceAll("**", "") ?? "";
  return /^[-\w][^\n]{20,220}?[.!?](?=\s|$)/.exec(block)?.[0] ?? "";
}

/** "You said earlier that …": the place is looked for in the answers of this conversation. */
export function saidEarlier(situation: Situation): Advice {
  const { briefing } = situation;
  const question = briefing.question.slice(0, 400);
  const line = nearestLine(situation, question);
  const asksForWords = /\b(?:say|write|tell|word)\b[^.?]{0,40}\?/i.test(
    question.replace(/^.{0,20}\byou (?:said|told|wrote)\b/i, ""),
  );
  if (!line && asksForWords) return words(situation);
  if (!line && contentStems(question).size < 2)
    return withNext(
      situation,
      "I take that up as you put it:",
      nearest(situation, question) ?? nextOf(situation),
    );
  if (!line)
    return withNext(
      situation,
      "I do not find that in what I wrote here, and will not pretend that I did. Tell me what you remember of it, and I say how I see it now. Until then:",
    );
  const found = `I did; this is the place: *${plain(line.replace(/^(?:[-*>#]+|\d{1,2}\.)\s+/, ""), 240)}*`;
  if (asksForWords) return { ...words(situation), opening: `${found}\n\nFor that:` };
  return withNext(
    situation,
    `${found}\n\nI still hold to it. What belongs to it:`,
    nearest(situation, `${question} ${line}`) ?? nextOf(situation),
  );
}

function nearestLine({ briefing }: Situation, question: string): string | null {
  const asked = contentStems(question);
  const lines = briefing.history
    .filter(({ role }) => role === "assistant")
    .flatMap(({ text }) => text.slice(0, READ).split("\n"))
    .filter((line) => line.length > 20 && !line.startsWith("*I am the offline"));
  let best: string | null = null;
  let most = asked.size > 2 ? 1 : 0;
  for (const line of lines) {
    const stems = contentStems(line);
    const shared = [...asked].filter((stem) => stems.has(stem)).length;
    if (shared > most) [best, most] = [line, shared];
  }
  return best;
}

/** "You already said that", "you didn't answer my question": owned, and gone on from. */
export function complaint(situation: Situation): Advice {
  const { briefing } = situation;
  const asked = contentStems(briefing.question.slice(0, 400));
  const questions = briefing.history
    .filter(({ role }) => role === "user")
    .flatMap(({ text }) => sentencesOf(text.slice(0, READ), "history", null));
  const shared = ({ text }: { text: string }) =>
    [...contentStems(text)].filter((stem) => asked.has(stem)).length;
  const meant = questions.findLast((one) => shared(one) > 0);
  if (!/\b(?:answer|listen|ignor|asked|question)/i.test(briefing.question) || !meant)
    return withNext(situation, "You are right, and that helps nobody. Something that I have not said yet:");
  const { ask } = matterOf(situation);
  return withNext(
    situation,
    `You are right: to ${exact(meant)} I gave you no proper answer.`,
    nearest(situation, meant.text) ?? ask,
  );
}

/** "Actually it's 5 years, not 4": the newer words count. */
export function corrected(situation: Situation): Advice {
  return {
    opening: `Thank you for putting it right: ${inTheirWords(situation)} That counts from now on.`,
    body: [
      "The order of the steps stays as it is. What changes is every place where it is said: your résumé, your first sentence about yourself, and what I reckon with here. If your profile still shows the older one, mend it there, so that no later answer goes by it.",
    ],
    next: closing(situation),
    isFromMemory: true,
  };
}

/** "Back to the plan": where it was left. */
export function takenUpAgain(situation: Situation): Advice {
  const { briefing, backAt } = situation;
  const answer = backAt === null ? null : briefing.history[backAt + 1];
  const text = answer?.role === "assistant" ? answer.text.slice(0, READ) : "";
  const first = /^[^\n]{20,260}?[.!?:](?=\s|$)/.exec(text)?.[0];
  const { name } = matterOf(situation);
  return withNext(
    situation,
    `Back to ${name}, then.${first ? ` There I had begun with this: *${plain(first, 260)}*` : ""} What comes next there:`,
  );
}
