import { wordsOf } from "@/lib/conversations/words-of";

/** What a passage's text says of its worth as an answer, whatever the question. */
export interface PassageTraits {
  /** How many words it has. */
  words: number;
  /** It ends by asking. */
  isQuestion: boolean;
  /** It says when: "yesterday", "in March", "two years ago", "2021". */
  namesTime: boolean;
}

const TIME = new RegExp(
  [
    String.raw`\b(?:today|tonight|yesterday|tomorrow|ago|since|recently|(?:19|20)\d\d)\b`,
    String.raw`\b(?:last|next|this|past|every) (?:night|morning|evening|weekend|summer|autumn|fall|winter|spring)\b`,
    String.raw`\b(?:hour|day|week|weekend|fortnight|month|quarter|year|decade)s?\b`,
    String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b`,
    String.raw`\b(?:january|february|april|june|july|august|september|october|november|december)\b`,
    // Words of other kinds too.
    String.raw`\b(?:in|of|since|until|by|last|next|this|early|late) (?:march|may)\b`,
  ].join("|"),
  "i",
);

export function traitsOf(text: string): PassageTraits {
  return {
    words: wordsOf(text).length,
    isQuestion: /\?["'”’)\s]*$/.test(text),
    namesTime: TIME.test(text),
  };
}
