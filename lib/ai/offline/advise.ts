import type { Briefing } from "./briefing";
import type { Advice } from "./compose/advice";
import { goOn } from "./compose/talk/go-on";
import { isSaid } from "./compose/talk/parts";
import { composers } from "./composers";
import { relevantTo } from "./evidence";
import { type RecognisedTopic, recogniseTopic, type Topic } from "./intent";
import { bullets } from "./markdown";
import { namedTopics } from "./meaning/named-topics";
import { SURE } from "./meaning/topic-reader";
import { quote } from "./quote";
import { readsEnglish } from "./reads-english";
import type { Statement } from "./statements";
import { type Situation, understand } from "./understand";

const MOST_REMEMBERED = 2;
const LONGEST = 5900;
const SHORTEST_REPEATED = 200;
/** A shorter opening may come twice: "Thank you. Frankly:" */
const LONGEST_GESTURE = 80;
/** What somebody asks for twice here, they want twice. */
const SAYS_AGAIN = new Set<Topic>([
  ...(["mock-interview", "about-experience", "about-me", "told-before", "in-short", "distress"] as const),
  ...(["taken-up", "who-are-you", "privacy", "other-language"] as const),
]);
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
  const remembered = isFromMemory ? [] : rememberedLines(situation);
  const isFirst = briefing.history.length === 0;
  const ending = [next, ...(isFirst ? [WHO_SPEAKS] : [])].join("\n\n");
  const isUnread = briefing.prompt !== null && !readsEnglish(briefing.question);
  const main = [isUnread && NOT_READ, opening, ...remembered, ...body].filter(Boolean).join("\n\n");
  return `${fitted(main, LONGEST - ending.length)}\n\n${ending}`;
}

/** Nothing is said twice: what mostly stands in the conversation already is gone beyond. */
function composed(situation: Situation): Advice {
  const advice = taken(situation, composers[situation.topic](situation));
  if (SAYS_AGAIN.has(situation.topic)) return advice;
  const blocks = advice.body.flatMap((part) => part.split("\n\n"));
  const length = (parts: string[]) => parts.reduce((sum, part) => sum + part.length, 0);
  const isRepeated =
    length(blocks) > SHORTEST_REPEATED &&
    2 * length(blocks.filter((block) => isSaid(situation, block))) > length(blocks);
  if (isRepeated) return goOn(situation);
  const isOpened = advice.opening.length > LONGEST_GESTURE && isSaid(situation, advice.opening);
  return isOpened ? { ...advice, opening: "Beside what stands above:" } : advice;
}

function taken(situation: Situation, advice: Advice): Advice {
  const { isMeant } = situation;
  const guess = guessed(situation);
  if (guess) return { ...advice, opening: `${guess}\n\n${advice.opening}` };
  return isMeant
    ? { ...advice, opening: `Then I took you otherwise than you meant it. ${advice.opening}` }
    : advice;
}

/** What is only likely to be meant is said, so that it can be put right. */
function guessed({ briefing, topic }: Situation): string | null {
  const meaning = briefing.meanings?.get(briefing.question);
  const name = namedTopics[topic as RecognisedTopic];
  if (!meaning || meaning.sureness >= SURE || meaning.topic !== topic || !name) return null;
  if (recogniseTopic(briefing.question) === topic) return null;
  return `I take it that you ask ${name}; if you meant something else, say it in other words.`;
}

/** What was quoted in an answer above stands there. */
function rememberedLines({ briefing, statements }: Situation) {
  const isQuoted = ({ text }: Statement) =>
    briefing.history.some((message) => message.role === "assistant" && message.text.includes(`“${text}”`));
  const found = relevantTo(briefing.question.slice(0, 2000), statements, MOST_REMEMBERED);
  const fresh = found.filter((statement) => !isQuoted(statement));
  if (fresh.length === 0) return [];
  return [`You have told me something that belongs here:\n\n${bullets(fresh.map(quote))}`];
}

/** Whole blocks only, as many as fit. */
function fitted(text: string, longest: number) {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf("\n\n", longest);
  return end > 0 ? text.slice(0, end) : text.slice(0, longest).replace(/\p{Cs}/gu, "");
}
