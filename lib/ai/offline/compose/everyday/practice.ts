import type { Topic } from "../../intent";
import { bullets, heading, steps } from "../../markdown";
import { upperFirst } from "../../plain";
import { rolesListed } from "../../pointed-at";
import { exact } from "../../quote";
import { missingIn, sortIntoStar } from "../../star/sort-into-star";
import { matterOf } from "../../talk/matters/matter-of";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";
import { starStories } from "../star-stories";
import { nearestRole } from "../talk/reasons";

const LEAST_WORDS_OF_AN_ANSWER = 12;

/** A story told after talk of interviews: sorted, and judged frankly. */
export function storyTold(situation: Situation): Advice {
  return starStories({ ...situation, material: situation.briefing.question });
}

/** "Was that good?": the person's last answer, judged by what it shows and lacks. */
export function judgeAnswer({ briefing }: Situation): Advice {
  const told = briefing.history.findLast(({ role, text }) => role === "user" && isAnswer(text))?.text;
  if (!told) return nothingToJudge();
  const star = sortIntoStar(told);
  const missing = missingIn(star, told);
  const best = star.result[0] ?? star.action[0];
  const has = [
    star.action.length > 0 && "one hears what you did",
    star.result.length > 0 && "it has a result",
    /\d|%/.test(told) && "it has a size",
  ].filter((part) => typeof part === "string");
  return {
    opening:
      has.length >= 3
        ? "Yes, as a core it is good. Frankly, sentence by sentence:"
        : "It is a beginning, not yet an answer. Frankly:",
    body: [
      bullets([
        has.length > 0
          ? `**What holds:** ${has.join(", ")}.${best ? ` The strongest words: ${exact({ text: best, isCut: false })}` : ""}`
          : "**What holds:** it is true and short. So far it says what happened, not what you did.",
        ...missing.map((item) => `**Missing:** ${item.replaceAll("**", "")}`),
      ]),
      heading("Once more, in this order"),
      steps([
        "The result, in half a sentence, so that they know why to listen.",
        "Where it was and what was at stake: two sentences.",
        "What **you** did, with the one decision you could have taken otherwise.",
        "What changed, and what you do differently since.",
      ]),
    ],
    next: missing[0]
      ? "Answer the first missing point in a sentence, and say it once more from the top."
      : "Say it once more aloud and stop the time: two minutes are enough.",
    isFromMemory: true,
  };
}

function isAnswer(text: string): boolean {
  return !text.trim().endsWith("?") && text.split(/\s+/).filter(Boolean).length >= LEAST_WORDS_OF_AN_ANSWER;
}

function nothingToJudge(): Advice {
  return {
    opening: "I have no answer of yours here that I could judge.",
    body: ["Write it as you would say it, unpolished, and I will tell you what holds and what is missing."],
    next: "Which question was it, and what did you answer?",
  };
}

const SAMPLES: [RegExp, string, string[]][] = [
  [
    /r[ée]sum[ée]|bullet|\bcv\b/i,
    "a line of a résumé",
    [
      "*Weak:* responsible for customer complaints.",
      "*Better:* took over the complaints of two branches, answered each within a day, and halved those that came back.",
    ],
  ],
  [
    /raise|salary|pay|negotiat/i,
    "the sentence that asks",
    [
      "Since spring I have taken over the night plan and the two trainees. For that I would like [your figure]. How do you see it?",
    ],
  ],
  [
    /message|e-?mail|network|linkedin/i,
    "a message to somebody you do not know",
    [
      "Dear Ms Okafor, your talk on planning wards with nurses changed how we do our rota. I am a charge nurse and think of moving into planning. Would you have fifteen minutes this month for two questions? If not, I fully understand.",
    ],
  ],
  [
    /difficult|conversation|conflict|boss|manager/i,
    "how such a talk can open",
    [
      "In Tuesday's meeting I presented the figures, and the summary named only you. I was hurt. I would like us to agree how we name who did what. How did you see it?",
    ],
  ],
  [
    /./,
    "an answer in an interview",
    [
      "We shipped on time although a third of the team was ill. I had the plan for twelve people. I asked each what could wait a week, moved two orders after a call with the customers, and took the early shift myself. All but one order left on the day; since then we keep a list of what can wait.",
    ],
  ],
];

/** Of these there is a made-up sample; of all others the matter has its own. */
const HAS_SAMPLES = new Set<Topic>([
  ...(["interview-plan", "interview-question", "star-stories", "story-told", "judge-answer"] as const),
  ...(["resume-review", "resume-bullets", "resume-question", "hard-conversation", "networking"] as const),
  ...(["cover-letter", "mock-interview", "tell-me-about-yourself", "write-message", "ask-raise"] as const),
]);

/** What the matter itself has of examples: a proof of the role that is wanted, or words as they might be said. */
function exampleOf(situation: Situation): Advice {
  const { target, briefing } = situation;
  const listed = rolesListed(briefing.history);
  if (!target && listed.length > 1) return nearestRole(situation, listed);
  const matter = matterOf(situation);
  const proofs = target?.role ? bullets(target.role.proof.map(upperFirst)) : "";
  return {
    opening: proofs
      ? `Gladly. In that work such things are shown as proof, each of them small enough to begin:`
      : `Gladly, as one might say it; the brackets are yours to fill:`,
    body: [proofs || matter.words.map((line) => `> ${line}`).join("\n>\n")],
    next: "What would yours be? Write it roughly, and I will mend it with you.",
    isFromMemory: true,
  };
}

/** The sample that the question names, else that of the matter of the talk. */
function sampleFor(question: string, ongoing: Topic | null) {
  const named = SAMPLES.find(([words]) => words.source !== "." && words.test(question));
  return named ?? SAMPLES.find(([words]) => words.test((ongoing ?? "").replaceAll("-", " ") || " "));
}

/** An example of what was just spoken of; made up, and said to be. */
export function example(situation: Situation): Advice {
  const { briefing } = situation;
  const [sign, what = "", lines = []] = sampleFor(briefing.question, situation.ongoing) ?? [];
  const isAsked = sign !== undefined && sign.source !== "." && sign.test(briefing.question);
  const isMidway = briefing.history.length > 0 && !isAsked;
  if (isMidway && situation.ongoing && !HAS_SAMPLES.has(situation.ongoing)) return exampleOf(situation);
  return {
    opening: `Gladly: ${what}. It is made up, to show the form; the facts must be yours.`,
    body: [lines.map((line) => `> ${line}`).join("\n>\n")],
    next: "What would yours be? Write it roughly, and I will mend it with you.",
  };
}
