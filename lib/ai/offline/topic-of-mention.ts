import type { Aims } from "./aims";
import { findSkills } from "./catalogue/find-skills";
import { topicCued, topicOfWords } from "./cues";
import type { Heard } from "./heard";
import type { Topic } from "./intent";
import { wordsIn } from "./material-of";

/** Nothing is told by a question. */
const ASKS =
  /\?\s*$|^\W*(?:what|which|who|how|why|when|where|is|are|can|could|should|do|does|explain|tell|give|show)\b/i;
/** A single fact ("I am a nurse and I know Excel.") says nothing yet of what it is told for. */
const LEAST_OF_A_TALE = 8;
/** Somebody who has a trade and wants something that it does not give. */
const WISHES = /\b(?:i|we)(?:'d| would)? (?:want|like to|need|wish|hope)\b/i;

/** What a message is about that asks for no topic by its name: by the role it names, or the words of trouble and wishes in it. */
export function topicOfMention(question: string, aims: Aims, heard: Heard): Topic {
  if (aims.target) return "career-plan";
  if (aims.named && wordsIn(question) < 8) return "role-overview";
  const cued = topicCued(question);
  if (cued) return cued === "find-direction" && aims.current?.role ? "career-paths" : cued;
  return ASKS.test(question) ? askedOfMention(question, aims) : toldOfMention(question, aims, heard);
}

function askedOfMention(question: string, { current, named }: Aims): Topic {
  if (named) return "role-overview";
  return fromWords(question, current) ?? (current ? "career-paths" : "unclear");
}

function toldOfMention(question: string, { current, named }: Aims, { facts }: Heard): Topic {
  const found = fromWords(question, current);
  if (found) return found;
  if (current?.role && WISHES.test(question)) return "career-paths";
  const isTold = current || named || facts.length > 0 || findSkills(question.slice(0, 4000)).length > 0;
  return isTold ? "share" : "unclear";
}

function fromWords(question: string, current: Aims["current"]): Topic | null {
  const found = wordsIn(question) >= LEAST_OF_A_TALE ? topicOfWords(question) : null;
  return found === "find-direction" && current?.role ? "career-paths" : found;
}
