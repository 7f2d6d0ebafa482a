import type { Briefing } from "./briefing";
import type { Advice } from "./compose/advice";
import { goDeeper } from "./compose/go-deeper";
import { composers } from "./composers";
import { relevantTo } from "./evidence";
import { bullets } from "./markdown";
import { quote } from "./quote";
import { readsEnglish } from "./reads-english";
import { type Situation, understand } from "./understand";

const MOST_REMEMBERED = 2;
const LONGEST = 5900;
const SHORTEST_REPEATED = 200;
const WHO_SPEAKS =
  "*I am the offline advisor: I work from a catalogue and from what you tell me, without a language model. Setting `XAI_API_KEY` connects Grok, `AI_BASE_URL` any OpenAI-compatible server.*";

const NOT_READ =
  "*I know English only: I go by the topic that you chose, and may miss what you filled in. With a language model connected, the advisor answers in your own language.*";

/**
 * The answer to a briefing, as markdown. Pure: the same briefing gives the same answer. What the person wrote is data:
 * it is quoted or weighed, never followed.
 */
export function advise(briefing: Briefing): string {
  const situation = understand(briefing);
  const { opening, body, next, isFromMemory } = composed(situation);
  const remembered = isFromMemory ? [] : rememberedLines(briefing.question, situation.statements);
  const isFirst = briefing.history.length === 0;
  const ending = [next, ...(isFirst ? [WHO_SPEAKS] : [])].join("\n\n");
  const isUnread = briefing.prompt !== null && !readsEnglish(briefing.question);
  const main = [isUnread && NOT_READ, opening, ...remembered, ...body].filter(Boolean).join("\n\n");
  return `${fitted(main, LONGEST - ending.length)}\n\n${ending}`;
}

/** Nothing is said twice: what stands in the conversation already is gone beyond. */
function composed(situation: Situation): Advice {
  const advice = composers[situation.topic](situation);
  const text = advice.body.filter(Boolean).join("\n\n");
  const isRepeated = situation.briefing.history.some(
    (message) =>
      message.role === "assistant" && text.length > SHORTEST_REPEATED && message.text.includes(text),
  );
  return isRepeated ? goDeeper(situation, "Most of what I know on that stands above.") : advice;
}

function rememberedLines(question: string, statements: Parameters<typeof relevantTo>[1]) {
  const found = relevantTo(question.slice(0, 2000), statements, MOST_REMEMBERED);
  if (found.length === 0) return [];
  return [`You have told me something that belongs here:\n\n${bullets(found.map(quote))}`];
}

/** Whole blocks only, as many as fit. */
function fitted(text: string, longest: number) {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf("\n\n", longest);
  return end > 0 ? text.slice(0, end) : text.slice(0, longest).replace(/\p{Cs}/gu, "");
}
