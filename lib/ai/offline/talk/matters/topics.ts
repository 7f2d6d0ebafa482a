import type { Topic } from "../../intent";
import { comingBack, interview, papers, search } from "./finding-work";
import { leading, promotion } from "./in-the-house";
import type { Matter } from "./matter";
import { asking, hardTalk, mistreated, overload, pay, raise } from "./money-and-talks";
import { ownMistake } from "./own-mistake";
import { privateMatter } from "./private";
import { abroad, choosing, learning, leaving, ownBusiness } from "./ways";

/** Which topics share a matter. */
export const TOPICS: [Matter, Topic[]][] = [
  [pay, ["negotiate-offer", "lower-pay", "time-to-decide"]],
  [raise, ["ask-raise"]],
  [hardTalk, ["hard-conversation"]],
  [ownMistake, ["own-mistake"]],
  [privateMatter, ["private-matter"]],
  [asking, ["ask-employer"]],
  [mistreated, ["mistreated"]],
  [overload, ["overload", "self-doubt"]],
  [leaving, ["stay-or-leave", "letter", "contract-ending", "explain-leaving"]],
  [
    interview,
    [
      ...(["interview-plan", "interview-question", "mock-interview", "star-stories"] as const),
      ...(["tell-me-about-yourself", "judge-answer", "story-told"] as const),
    ],
  ],
  [
    papers,
    [
      ...(["resume-review", "resume-bullets", "resume-summary", "resume-question", "first-cv"] as const),
      ...(["cover-letter", "linkedin-profile", "does-it-count", "job-advert"] as const),
    ],
  ],
  [search, ["job-search", "rejection", "first-job", "networking", "write-message"]],
  [comingBack, ["return-after-break"]],
  [learning, ["learning-plan", "study", "worth-learning", "prove-yourself"]],
  [choosing, ["choose", "compare-offers", "compare-paths", "choose-studies"]],
  [ownBusiness, ["freelance"]],
  [abroad, ["work-abroad"]],
  [leading, ["leadership", "first-manager", "lead-or-expert"]],
  [promotion, ["promotion", "passed-over", "performance-review"]],
];

/** Whether a topic is about the way to other work, and has no matter of its own. */
export function isOfRoles(topic: Topic): boolean {
  return !TOPICS.some(([, topics]) => topics.includes(topic));
}
