import { readRole } from "./grammar/roles";
import { toPlain } from "./text/plain";

/** Whether words name what somebody is ("Nurse", "Head of sales"), and not what they know ("Nursing", "Go"). */
export function namesRole(words: string): boolean {
  const plain = toPlain(words, 0, words.length);
  const role = readRole(plain, 0, plain.text.length);
  return role !== null && role.end === plain.text.length;
}
