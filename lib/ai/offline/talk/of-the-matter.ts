import { topicCued } from "../cues";
import type { Topic } from "../intent";
import type { FollowUp } from "./follow-up";
import { isOfRoles } from "./matters/topics";
import type { Reading } from "./reading";

/** These have a matter of their own, and are steps on the way to a role too. */
const TOWARDS_ROLE = new Set<Topic>([
  ...(["learning-plan", "study", "worth-learning", "prove-yourself"] as const),
]);

/** "Make that a plan for three months", where the talk is about the way to a role: the way, and not the list above. */
export function isPlanToRole(question: string, { follow, ongoing, isWanted }: Reading): boolean {
  const isPlan = follow?.kind === "checklist" && /\bplan\b/i.test(question.slice(0, 200));
  return isPlan && isWanted && (ongoing === null || isOfRoles(ongoing) || TOWARDS_ROLE.has(ongoing));
}

/** What leans on the matter of the talk is no wish to hear of it from the beginning. */
export function isOfTheMatter(told: Topic, question: string, { ongoing, follow }: Reading): boolean {
  // "It's not true" answers an accusation, and not the advisor.
  if (told === "put-right") return ongoing === "mistreated" || ongoing === "hard-conversation";
  if (!follow || !ongoing) return false;
  return (
    told === ongoing ||
    isOnlyWords(told, follow) ||
    isOnlyFeared(told, question, follow) ||
    isToBeAsked(told, question, follow)
  );
}

/** "What do I ask them?": whom the talk is about, and no interviewers. */
function isToBeAsked(topic: Topic, question: string, follow: FollowUp): boolean {
  return (
    topic === "interview-question" &&
    follow.kind === "words" &&
    /\bask (?:them|him|her)\W*$/i.test(question.slice(0, 200))
  );
}

const FEARED =
  /\bif (?:(?:they|he|she|it|that|this|somebody|someone|anyone|nobody|my \w+|the \w+)\b|i (?:fail|can't|cannot|don't|lose|am|hate|get (?:fired|rejected|sick|ill|nervous|lost)|make)\b|i'm\b)/i;

/** "What if they insult me?": feared of others, and not what is told. */
function isOnlyFeared(topic: Topic, question: string, follow: FollowUp | null): boolean {
  const isFeared = FEARED.test(question.slice(0, 200));
  const isOwn = topic === "interview-question" || topic === "explain-leaving";
  return follow?.kind === "what-if" && isFeared && !isOwn;
}

/** "What do I say to her?" asks for words on the matter of the talk, whichever that is. */
export function isOnlyWords(topic: Topic, follow: FollowUp | null): boolean {
  return topic === "hard-conversation" && follow?.kind === "words";
}

/** "They want me to name a number", "they offered me supervisor": what others do there is a matter of its own, to be answered. */
export function offerTold(question: string, recognised: Topic | null): Topic | null {
  if (recognised === "interview-question") return recognised;
  return topicCued(question) === "negotiate-offer" ? "negotiate-offer" : null;
}
