import { bullets } from "../markdown";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

/** One clarifying question, with what can be done. */
export function unclear({ briefing }: Situation): Advice {
  const isFirst = briefing.history.length === 0;
  return {
    opening: isFirst
      ? "I am not sure yet what would help you most, so let me ask before I advise past you."
      : "I did not quite catch where you want to take this.",
    body: [
      "These are the things I do well:",
      bullets([
        "**Direction**: next steps from your present work, a plan towards a role, a choice between two paths",
        "**Skills**: what you are missing for a role, and how to learn it",
        "**Applications**: your résumé line by line, a cover letter, a job advert held against what you can do",
        "**Interviews**: themes to expect, your stories, or a practice interview",
        "**Hard moments**: pay, a difficult conversation, too much work, staying or leaving",
      ]),
    ],
    next: "Which of these is closest, and what is the situation in a sentence or two?",
  };
}
