import { everydayPatterns } from "./everyday-patterns";
import { readsEnglish } from "./reads-english";
import { topicPatterns } from "./topic-patterns";

const {
  distress,
  "about-experience": aboutExperience,
  "about-me": aboutMe,
  "told-before": told,
} = topicPatterns;

/** All topics in the order that decides between equals: first what must never be missed, then what is remembered. */
export const recognisable = {
  ...{ distress, "about-experience": aboutExperience, "about-me": aboutMe, "told-before": told },
  ...everydayPatterns,
  ...topicPatterns,
};

export type RecognisedTopic = keyof typeof recognisable;

/** Beyond what can be recognised: a story or a fact told, what leans on the answers before, a wish for more, what cannot be read, and what is not clear. */
export type Topic =
  | RecognisedTopic
  | ("story-told" | "share" | "taken-up" | "go-deeper" | "other-language" | "unclear");

const SMALL_TALK = new Set<Topic>(["thanks", "greeting"]);
const MOST_WORDS_OF_SMALL_TALK = 8;

/**
 * What a message asks for, or null when nothing speaks for any topic. The first paragraph counts three times: it says
 * what is wanted, and what follows is mostly material (a résumé, an advert), of which only the ends are read. `except` are
 * topics that are not looked for.
 */
export function recogniseTopic(message: string, except?: Set<Topic>): RecognisedTopic | null {
  const text = message.trim();
  const [first = ""] = text.slice(0, 2000).split(/\n\s*\n/, 1);
  const opening = first.slice(0, 400);
  const rest = text.slice(opening.length);
  const ends = rest.length > 800 ? `${rest.slice(0, 300)}\n${rest.slice(-300)}` : rest;
  const isLong = text.split(/\s+/, MOST_WORDS_OF_SMALL_TALK + 1).length > MOST_WORDS_OF_SMALL_TALK;
  let best: RecognisedTopic | null = null;
  let bestScore = 0;
  for (const [topic, patterns] of Object.entries(recognisable) as [RecognisedTopic, RegExp[]][]) {
    if ((isLong && SMALL_TALK.has(topic)) || except?.has(topic)) continue;
    const score = scoreOf(patterns, opening, ends);
    if (score > bestScore) [best, bestScore] = [topic, score];
  }
  return best;
}

function scoreOf(patterns: RegExp[], opening: string, rest: string) {
  const hits = (text: string) => patterns.filter((pattern) => pattern.test(text)).length;
  return 3 * hits(opening) + hits(rest);
}

const TOPIC_OF_CATEGORY: Record<string, RecognisedTopic> = {
  "career-paths": "career-paths",
  "skill-gaps": "skill-gap",
  resume: "resume-review",
  interview: "interview-plan",
  salary: "negotiate-offer",
  transitions: "change-field",
  leadership: "leadership",
  "first-job": "first-job",
  networking: "networking",
  workplace: "hard-conversation",
};

/** Where a prompt's category leads when its words alone do not tell. */
export function topicOfCategory(category: string): RecognisedTopic | null {
  return Object.hasOwn(TOPIC_OF_CATEGORY, category) ? (TOPIC_OF_CATEGORY[category] ?? null) : null;
}

/** The same of a message that a template began: what one of ours asks for in another language is said by its English title. */
export function recogniseBegun(
  message: string,
  prompt: { title: string; isPremade: boolean } | null,
): RecognisedTopic | null {
  const said = recogniseTopic(message);
  if (said === "distress" || !prompt?.isPremade || readsEnglish(message)) return said;
  return recogniseTopic(prompt.title) ?? said;
}
