import { joinWords, type Plain } from "../text/plain";
import type { PlainWord } from "../text/plain-words";
import { isRoleNoun } from "../vocabulary/lookup";
import { WAYS } from "./ways";

const LONGEST = 400;

/** A sentence in the words that the frames read: "plastering is my trade" → "I work in plastering". */
export function rephrased(plain: Plain): Plain {
  if (plain.text.length > LONGEST) return plain;
  return WAYS.reduce((said, [way, read]) => reworded(said, way.exec(said.text), read), plain);
}

/** Words that are put in stand for the place of those that they replace. */
function reworded(plain: Plain, match: RegExpExecArray | null, read: string): Plain {
  if (!match || namesRoleInstead(match, read)) return plain;
  const end = match.index + match[0].length;
  const replaced = wordsOf(plain, match.index, end);
  const [first] = replaced;
  if (!first) return plain;
  const put = read.split(" ").flatMap((key): PlainWord[] => {
    if (!key.startsWith("$")) return key ? [{ ...first, key }] : [];
    const said = (match[Number(key.slice(1))] ?? "").trim();
    const from = plain.text.indexOf(said, match.index);
    return said ? wordsOf(plain, from, from + said.length) : [];
  });
  const before = wordsOf(plain, 0, match.index);
  return joinWords(plain.source, [...before, ...put, ...wordsOf(plain, end, plain.text.length)]);
}

/** "Teaching assistant, 5 years" is a role, no work that somebody does. */
function namesRoleInstead([, work = ""]: RegExpExecArray, read: string): boolean {
  return read.startsWith("i am taken up with $1") && isRoleNoun(work.trim().split(" ").at(-1) ?? "");
}

/** The words that begin in a part. */
function wordsOf({ words, offsets }: Plain, start: number, end: number): PlainWord[] {
  return words.filter((_, index) => {
    const offset = offsets[index] ?? 0;
    return offset >= start && offset < end;
  });
}
