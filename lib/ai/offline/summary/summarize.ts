import { plain } from "../plain";
import { emptySections, read, type Section, type Sections, write } from "./sections";
import { sortSentences } from "./sort-sentences";
import { weigh, wordsIn } from "./weigh";

/** Words that each part may have; together about 120 with their headings. */
const MOST_WORDS: Record<Section, number> = {
  about: 40,
  wants: 20,
  decided: 18,
  asked: 12,
  advised: 22,
  shared: 20,
  unread: 40,
  before: 40,
};
const MOST_TOGETHER = 112;
/** What goes first where all parts together are too long. */
const LEAST_NEEDED: Section[] = [
  "asked",
  "shared",
  "before",
  "advised",
  "unread",
  "about",
  "decided",
  "wants",
];
/** A newer sentence needs a little less to say to be kept. */
const NEWNESS = 0.25;

/**
 * The summary of a conversation up to and with these messages, from the one before. It quotes and never invents: what the
 * person said of themselves, wants, decided and asked, and what they were advised, those sentences first that have numbers
 * and names. Pure: the same gives the same. In a language it cannot read it only chooses. At most about 120 words.
 */
export function summarize(
  previous: string | null,
  messages: { role: "user" | "assistant"; text: string }[],
): string {
  const sections = previous ? (read(previous) ?? ofAnother(previous)) : emptySections();
  for (const { section, words } of messages.flatMap(sortSentences)) {
    const quotes = sections[section];
    if (!quotes.includes(words)) quotes.push(words);
  }
  for (const name of Object.keys(sections) as Section[]) {
    sections[name] = fitting(sections[name], MOST_WORDS[name]);
  }
  for (const name of LEAST_NEEDED) {
    const over = wordsOf(sections) - MOST_TOGETHER;
    if (over > 0) sections[name] = fitting(sections[name], wordsIn(sections[name].join(" ")) - over);
  }
  return write(sections);
}

/** The quotes that weigh most and fit, in their order. */
function fitting(quotes: string[], mostWords: number): string[] {
  let left = mostWords;
  const kept = new Set<string>();
  const ranked = quotes
    .map((words, index) => ({ words, weight: weigh(words) + NEWNESS * index }))
    .sort((left, right) => right.weight - left.weight);
  for (const { words } of ranked) {
    const count = wordsIn(words);
    if (count > left) continue;
    left -= count;
    kept.add(words);
  }
  return quotes.filter((words) => kept.has(words));
}

function ofAnother(text: string): Sections {
  return { ...emptySections(), before: [plain(text, 240)] };
}

function wordsOf(sections: Sections): number {
  return Object.values(sections).reduce((sum, quotes) => sum + wordsIn(quotes.join(" ")), 0);
}
