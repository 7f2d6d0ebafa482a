import type { Topic } from "../intent";
import type { FollowUp } from "./follow-up";

interface Asked {
  question: RegExp;
  yes?: Topic;
  no?: Topic;
  /** What the places of an either-or ask for. */
  places?: Topic[];
}

/** Questions that answers end with, and what a short answer to them asks for. */
const ASKED: Asked[] = [
  {
    question: /hold this against what you can do .*or would you rather know/,
    yes: "skill-gap",
    places: ["skill-gap", "prove-yourself"],
  },
  {
    question: /Which of these is closest, and what is the situation/,
    places: ["career-paths", "skill-gap", "resume-review", "interview-plan", "hard-conversation"],
  },
  { question: /go through the core of that work/, yes: "skill-gap" },
  { question: /have you ever worked with/, no: "learning-plan" },
  { question: /would you want to stay\?/, no: "job-search" },
  { question: /Shall we practise the first minute/, yes: "tell-me-about-yourself" },
  { question: /another round, on the theme/, yes: "mock-interview" },
];

/** What "yes", "no" or "the second" means to the question that was asked; null where it only tells something. */
export function topicAgreedTo(asked: string | null, { kind, place }: FollowUp): Topic | null {
  const found = asked === null ? undefined : ASKED.find(({ question }) => question.test(asked));
  if (!found) return null;
  if (kind === "point" && place !== null) return found.places?.at(place < 0 ? -1 : place - 1) ?? null;
  return (kind === "yes" ? found.yes : kind === "no" ? found.no : null) ?? null;
}
