import { withoutOpener } from "@/lib/conversations/title-openers";

const LONGEST_TITLE = 60;
/** A title of fewer words ("Thanks", "A question") says little of what a thread is about. */
const FEWEST_WORDS = 3;

/** What a conversation is called in which nothing was said. */
const UNNAMED = "New conversation";

/** A title from a person's first message: its first line or sentence, without greeting, request or markup, cut on a word. */
export function titleFrom(text: string): string {
  const [first = "", second] = text
    .replace(/```[\s\S]*?```/g, " ")
    .replace(/[#*_>`~[\]|]+/g, " ")
    .replace(
      /^\s*(hi|hello|hey|dear advisor|good (morning|afternoon|evening))\b[\s,.!–-]*(there\b[\s,.!]*)?/i,
      "",
    )
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => /[\p{L}\p{N}]{2}/u.test(line));
  // "Here is my CV:" says little without what comes.
  const plain = first.endsWith(":") && second ? `${first} ${second}` : first;
  const sentence = /^.{12,}?[.!?…](?=\s|$)/u.exec(plain)?.[0] ?? plain;
  const asked = withoutOpener(sentence);
  const isAsked = asked !== sentence && saysEnough(asked);
  const title = cutTitle(isAsked ? withoutEnd(asked, /[.!?…:\s]/u) : withoutEnd(sentence, /[.!…:\s]/u));
  return title ? title.charAt(0).toUpperCase() + title.slice(1) : UNNAMED;
}

/** Whether a title was made of what was said, by its first words or by the model. */
export function isOfItsWords(titleSource: string): boolean {
  return titleSource === "automatic" || titleSource === "model";
}

/** Whether a title says what its thread is about. */
export function saysEnough(title: string): boolean {
  return title !== UNNAMED && title.split(/\s+/).length >= FEWEST_WORDS;
}

/** At most sixty characters of it, ending with a word. */
export function cutTitle(sentence: string): string {
  const characters = [...sentence];
  if (characters.length <= LONGEST_TITLE) return sentence;
  const start = characters.slice(0, LONGEST_TITLE).join("");
  const word = start.replace(/\s+\S*$/u, "");
  return `${word || start}…`;
}

/** Without the marks that end it: read from the end, because a pattern would try again at each of a million dots. */
function withoutEnd(sentence: string, marks: RegExp): string {
  let end = sentence.length;
  while (end > 0 && marks.test(sentence.charAt(end - 1))) end -= 1;
  return sentence.slice(0, end);
}
