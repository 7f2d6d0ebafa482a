import { plain } from "../../plain";
import { exact } from "../../quote";
import { contentStems } from "../../relevance";
import { type Statement, sentencesOf } from "../../statements";
import type { FollowUpKind } from "../../talk/follow-up-rules";
import { matterOf } from "../../talk/matters/matter-of";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";

/** Whether an answer of this conversation holds these words already. */
export function isSaid({ briefing }: Pick<Situation, "briefing">, text: string): boolean {
  return briefing.history.some((message) => message.role === "assistant" && message.text.includes(text));
}

/** The first of these that this conversation does not hold yet, or null. */
export function unsaid(situation: Situation, texts: string[]): string | null {
  return texts.find((text) => text && !isSaid(situation, text)) ?? null;
}

/** Of so few words that carry meaning, one is enough to tell what is meant. */
const FEW_STEMS = 4;

interface Offer {
  text: string;
  kind: FollowUpKind;
}

const OFFERS: Offer[] = [
  { text: "Shall I put it into words that you can say or send?", kind: "words" },
  { text: "Shall we go on to what comes after it?", kind: "next" },
  { text: "Shall I say what to do if it does not work?", kind: "what-if" },
  { text: "Would you like the reason behind it?", kind: "why" },
  { text: "Shall I say what I would do in your place, by what I know of you?", kind: "recommend" },
  { text: "Shall I say how you will notice that it is enough?", kind: "sign" },
  { text: "Shall I make a checklist of all this?", kind: "checklist" },
];
const AFTER_ALL = [
  "What has happened since, or what is the next thing that stands in your way?",
  "What of all this will you do first, and on which day?",
  "What would you like to look at next?",
];

/** What a "yes" to the question of an earlier answer asks for. */
export function offeredBy(question: string | null): FollowUpKind | null {
  return OFFERS.find(({ text }) => question?.includes(text))?.kind ?? null;
}

/** How an answer ends: something is offered that was not said yet, and not the same as before. */
export function closing(situation: Situation): string {
  const matter = matterOf(situation);
  const given: Partial<Record<FollowUpKind, string>> = {
    ...{ words: matter.words[0], next: matter.after.at(-1), why: matter.why, sign: matter.sign },
    ...{ "what-if": matter.ifNot, recommend: matter.lean },
  };
  const isOpen = ({ kind, text }: Offer) =>
    kind !== situation.follow?.kind && !isSaid(situation, text) && !isSaid(situation, given[kind] ?? text);
  const offer = OFFERS.find(isOpen)?.text ?? unsaid(situation, AFTER_ALL);
  return offer ?? AFTER_ALL[situation.briefing.history.length % 4 === 2 ? 0 : 2] ?? "";
}

/** The next thing of the matter that was not said, or null when all of it stands above. */
export function nextOf(situation: Situation): string | null {
  const { first, after, sign, why } = matterOf(situation);
  return unsaid(situation, [first, ...after, sign, why]);
}

/** What the matter holds that speaks of the same as these words, the nearest first, and was not said. */
export function nearest(situation: Situation, words: string): string | null {
  const { first, after, ifNot, cheap, sign, lean, ask, told } = matterOf(situation);
  return nearestOf(situation, words, [first, ...after, ifNot, cheap, sign, lean, ask, told]);
}

/** The same among its steps alone: what was told leads on to one. */
export function nearestStep(situation: Situation, words: string): string | null {
  const { first, after } = matterOf(situation);
  return nearestOf(situation, words, [first, ...after]);
}

function nearestOf(situation: Situation, words: string, texts: string[]): string | null {
  const asked = contentStems(words.replace(FAMILY, " family "));
  const fewest = asked.size > FEW_STEMS ? 2 : 1;
  const scored = texts
    .filter((text) => !isSaid(situation, text))
    .map((text) => ({ text, score: shared(asked, text) }))
    .sort((left, right) => right.score - left.score);
  return scored[0] && scored[0].score >= fewest ? scored[0].text : null;
}

const FAMILY = /\b(?:wife|husband|partner|kids?|children|spouse|girlfriend|boyfriend)\b/gi;
const SHORTEST_BEGINNING = 4;

/** "Record" and "recordings", "exam" and "examination" count as one word. */
function shared(asked: Set<string>, text: string): number {
  const stems = [...contentStems(text)];
  const isAlike = (one: string, other: string) =>
    one === other ||
    (one.length >= SHORTEST_BEGINNING &&
      other.length >= SHORTEST_BEGINNING &&
      (one.startsWith(other) || other.startsWith(one)));
  return [...asked].filter((one) => stems.some((other) => isAlike(one, other))).length;
}

/** Said of what is known to its end: no word of it is said again. */
export function endOf(situation: Situation, opening = ""): Advice {
  const { name } = matterOf(situation);
  const ends = [
    `On ${name} I have now said what I know in general; more from me would be the same in other words. From here it is your own case that moves it: do the one thing that comes next, and bring me what came of it, in two sentences.`,
    "I have nothing new for this as long as nothing has happened since. An hour with somebody who does it, or decides on it, will give you more now than another answer of mine.",
    "I am at the end of it here. What would help me to go on is something that only you know: what you tried, what was said to you, or what has changed.",
    "Further than this I would be making things up. You could lay it before somebody who knows the place and the people, with the three points from above that fit you best.",
    "Here my catalogue ends, and I would rather say so than turn in circles. Ask me something beside it, or come back when you have tried a step: from there we can go on.",
  ];
  // Who asks on and on hears the one that was said the longest ago.
  const body =
    unsaid(situation, ends) ?? ends[Math.floor(situation.briefing.history.length / 2) % ends.length] ?? "";
  return { opening: opening || "Honestly:", body: [body], next: closing(situation), isFromMemory: true };
}

/** An answer with one thing that was not said before, or the end of what is known. */
export function withNext(situation: Situation, opening: string, text = nextOf(situation)): Advice {
  if (!text) return endOf(situation, opening);
  return { opening, body: [text], next: closing(situation), isFromMemory: true };
}

/** The person's message as an answer repeats it: its first sentence word for word, or what is short without quotes. */
export function inTheirWords({ briefing }: Pick<Situation, "briefing">): string {
  const [sentence] = sentencesOf(briefing.question.slice(0, 2_000), "question", null);
  return sentence ? exact(sentence) : `*${plain(briefing.question, 90) || "…"}*`;
}

/** What the person told of themselves in this conversation, the newest first; a word on an answer is no such thing. */
export function toldOf({ statements }: Pick<Situation, "statements">): Statement[] {
  return statements.filter(
    ({ text, source, kind }) =>
      source === "history" &&
      kind !== "asked" &&
      !IS_NO_FACT.test(text) &&
      text.split(" ").length > FEWEST_WORDS,
  );
}

/** Shorter ones say too little to be gone by. */
const FEWEST_WORDS = 3;
const IS_NO_FACT =
  /^(?:ok(?:ay)?|yes|no|thanks?|thank you|sorry|hm+|i don['’]?t know|(?:i['’]?m )?not sure|an? (?:bit|little)|too|more|less|softer|shorter|make|let['’]?s|turn|put|back|you)\b|\?|\bplease\W*$/i;
