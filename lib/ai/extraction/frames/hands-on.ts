import { verbOf } from "../grammar/verbs";
import type { Plain } from "../text/plain";

/** Verbs of getting about and getting on: "I can start on Monday" is no skill. */
const NO_CRAFT =
  /^(?:be|have|get|make|take|work|start|begin|finish|complete|live|earn|want|like|love|enjoy|prefer|try|need|call|provide|move|change|switch|shift|transition|join|pursue|break|progress|advance|return|obtain|gain|acquire|collect|receive|pass|include|involve|set|do|handle|order|see|go|find|keep|pick|stop|spend|bring|give|quit|leave|think|learn|understand|know|consider|cover|put|hold|become|relocate|commute|reside|hope|aim|wish|intend|improve|explore|practise|practice|train|study|focus|touch|possess|lack|raise|volunteer|save|sit|hire|track|compete|qualify|present|deliver|sign|read|speak|write)$/;

/** "can splice rope", "know how to shear sheep": an action with the hands on a thing that is work by its form. */
export function isHandsOn(plain: Plain, from: number): boolean {
  const [word = ""] = plain.text.slice(from, from + 40).split(" ");
  const lemma = verbOf(word)?.lemma;
  return lemma !== undefined && !NO_CRAFT.test(lemma);
}
