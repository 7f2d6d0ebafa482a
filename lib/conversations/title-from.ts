const LONGEST_TITLE = 60;

/** A title from a person's first message: its first line or sentence, without greeting or markup, cut on a word. */
export function titleFrom(text: string): string {
  const [plain = ""] = text
    .replace(/```[\s\S]*?```/g, " ")
    .replace(/[#*_>`~[\]|]+/g, " ")
    .replace(
      /^\s*(hi|hello|hey|dear advisor|good (morning|afternoon|evening))\b[\s,.!–-]*(there\b[\s,.!]*)?/i,
      "",
    )
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => /[\p{L}\p{N}]{2}/u.test(line));
  const sentence = /^.{12,}?[.!?…](?=\s|$)/u.exec(plain)?.[0] ?? plain;
  const title = cut(withoutEnd(sentence));
  return title ? title.charAt(0).toUpperCase() + title.slice(1) : "New conversation";
}

function cut(sentence: string): string {
  const characters = [...sentence];
  if (characters.length <= LONGEST_TITLE) return sentence;
  const start = characters.slice(0, LONGEST_TITLE).join("");
  const word = start.replace(/\s+\S*$/u, "");
  return `${word || start}…`;
}

/** Without the marks that end it: read from the end, because a pattern would try again at each of a million dots. */
function withoutEnd(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && /[.!…\s]/u.test(sentence.charAt(end - 1))) end -= 1;
  return sentence.slice(0, end);
}
