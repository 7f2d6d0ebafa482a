import type { Role } from "../catalogue/roles";
import { bullets, steps } from "../markdown";
import { lowerFirst, upperFirst } from "../plain";
import { exact } from "../quote";
import { sentencesOf } from "../statements";
import type { Situation } from "../understand";
import { type Advice, aNameOf } from "./advice";

const WANTS_MORE =
  /\b(?:more|deeper|further|else|details?|elaborate|explain|continue|go on|go ahead|and then|what next)\b/i;

/** A wish ("ok, make me a plan") is nothing to be remembered. */
const TELLS_OF_ONESELF =
  /^(?!\W*(?:(?:ok(?:ay)?|please|and|so|now)\W+)*(?:make|give|tell|show|write|help|explain|list|do)\b).*\b(?:i|i['’]?m|i['’]?ve|i['’]?d|we)\b/i;

interface Facet {
  title: string;
  text: string;
}

/**
 * More on what was just talked about: the sides of the role that this conversation has not shown yet. `lead` is how it begins,
 * where the question was understood and has its answer already.
 */
export function goDeeper(situation: Situation, lead?: string): Advice {
  const { target, current, briefing } = situation;
  const begun = lead ?? openingTo(briefing.question);
  const aim = target?.role ? target : current?.role ? current : null;
  const shown = briefing.history.map(({ text }) => text).join("\n");
  const fresh = aim?.role ? facetsOf(aim.role).filter(({ text }) => !shown.includes(text)) : [];
  const [first, second] = fresh;
  if (!aim || !first) return makeItConcrete(begun, lead !== undefined || WANTS_MORE.test(briefing.question));
  return {
    opening: `${begun ?? "Gladly, one layer deeper."} On the work of ${aNameOf(aim)} I can add this:`,
    body: [first, second].flatMap((facet) => (facet ? [`### ${facet.title}`, facet.text] : [])),
    next: "Which point of this is furthest from what you do today? Tell me what you have tried there, and I can be more exact.",
  };
}

/** How it takes up what was told, or asked in words that are not understood; null when more was asked for. */
function openingTo(question: string): string | null {
  if (WANTS_MORE.test(question)) return null;
  if (question.includes("?"))
    return "I am not sure that I understood this question as you meant it; put it otherwise, and I will try again.";
  const [told] = sentencesOf(question, "question", null);
  return told && TELLS_OF_ONESELF.test(told.text)
    ? `Thank you: ${exact(told)} I will remember that, and it counts.`
    : null;
}

function facetsOf(role: Role): Facet[] {
  const { junior, mid, senior } = role.expected;
  return [
    {
      title: "What each level is trusted with",
      text: bullets([`**Junior**: ${junior}.`, `**Mid**: ${mid}.`, `**Senior**: ${senior}.`]),
    },
    { title: "Proof that counts", text: bullets(role.proof.map(upperFirst)) },
    { title: "What they ask in interviews", text: bullets(role.interview.map(upperFirst)) },
    { title: "Where it leads", text: bullets(role.moves.map((move) => `**${move.to}**: ${move.because}.`)) },
    { title: "Skills around the core", text: bullets(role.useful.map(lowerFirst)) },
  ];
}

function makeItConcrete(begun: string | null, isSaid: boolean): Advice {
  return {
    opening: [
      begun,
      isSaid
        ? "To go on I need your case rather than more theory: the general part I have mostly said."
        : "To be of use I need a little more of it:",
    ]
      .filter(Boolean)
      .join(" "),
    body: [
      steps([
        "**The last example.** What happened, on which day, and what did you do?",
        "**What you have tried**, and how it went.",
        "**What a good outcome** would look like in a month.",
      ]),
      "One or two sentences on each are enough. I will take them apart and say what I would do next, and where I cannot know.",
    ],
    next: "Which of the three is easiest to begin with?",
  };
}
