import { bullets } from "../markdown";
import { inWords, lowerFirst, plain } from "../plain";
import type { Situation } from "../understand";
import { type Advice, aNameOf } from "./advice";

/** The person told something about themselves without asking: what was understood, and what can follow. */
export function share({ current, skills, level, heard: { facts } }: Situation): Advice {
  const role = current?.role ?? null;
  const heard = [
    current && `the work of ${aNameOf(current)}`,
    ...skills.slice(0, 8).map(lowerFirst),
    ...facts.slice(0, 4).map((fact) => plain(fact, 60)),
  ].filter((part) => typeof part === "string");
  return {
    opening: `Thank you for telling me. I heard ${inWords(heard) || "you"}, and I will remember your words for later conversations.`,
    body: [
      role && level
        ? `At ${level} level in that work, people expect someone who ${role.expected[level]}.`
        : "",
      role
        ? `From there, people move on to ${inWords(
            role.moves.slice(0, 3).map((move) => lowerFirst(move.to)),
            "or",
          )}, among others.`
        : "",
      "What would help you most now?",
      bullets([
        "**Direction**: where you could go from here",
        "**Gaps**: what is missing for a role you have in mind",
        "**Material**: your résumé, a letter or stories for interviews",
        "**A knot**: pay, a conflict, too much work, staying or leaving",
      ]),
    ].filter(Boolean),
    next: role
      ? "And the thing I would like to know first: which part of that work would you like to do more of?"
      : "What do you do today, and what would you like to be different in a year?",
  };
}
