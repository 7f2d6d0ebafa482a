const LONGEST_TITLE = 60;

/** A title from a person's first message: its first sentence, without greeting or markup, cut on a word. */
export function titleFrom(text: string): string {
  const plain = text
    .replace(/```[\s\S]*?```/g, " ")
    .replace(/[#*_>`~[\]|]+/g, " ")
    .replace(
      /^\s*(hi|hello|hey|dear advisor|good (morning|afternoon|evening))\b[\s,.!–-]*(there\b[\s,.!]*)?/i,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();
  const sentence = /^.{12,}?[.!?…](?=\s|$)/u.exec(plain)?.[0] ?? plain;
  const title = cut(sentence.replace(/[.!…\s]+$/u, ""));
  return title ? title.charAt(0).toUpperCase() + title.slice(1) : "New conversation";
}

function cut(sentence: string): string {
  const characters = [...sentence];
  if (characters.length <= LONGEST_TITLE) return sentence;
  const start = characters.slice(0, LONGEST_TITLE).join("");
  const word = start.replace(/\s+\S*$/u, "");
  return `${word || start}…`;
}
