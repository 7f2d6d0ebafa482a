import { joinWords, type Plain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";

const LONGEST_NAME = 4;
/** What stands for the name that was asked about, and is no subject. */
const PRONOUN = /^(?:it|that|them|those|one|any)$/;
const OWN = /^(?:i|never|not|no|yes|used|use|know|have|had|learning|still|only|just|can|did|do|done|been)$/;

/** "Docker? Never touched it.": the name that somebody asks about and answers for themselves, put where "it" stands. */
export function withAnswered(asked: Plain | null, said: Plain): Plain {
  const name = asked?.words.filter(({ key }) => !/^(?:\?|and|but|what|about|so)$/.test(key)) ?? [];
  const text = name.map(({ key }) => key).join(" ");
  if (name.length === 0 || name.length > LONGEST_NAME || !lookUp(text)) return said;
  const first = said.words.find(({ key }) => /^[a-z]/.test(key))?.key ?? "";
  const at = said.words.findIndex(({ key }, index) => index > 0 && PRONOUN.test(key));
  if (at < 0 || !OWN.test(first)) return said;
  return joinWords(said.source, [...said.words.slice(0, at), ...name, ...said.words.slice(at + 1)]);
}
