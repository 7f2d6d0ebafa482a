import type { Topic } from "../../intent";
import { askedBefore } from "../../talk/last-answer";
import { matterOf } from "../../talk/matters/matter-of";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";
import { FACTS } from "./facts-told";
import { closing, endOf, inTheirWords, isSaid, nearestStep, nextOf, unsaid, withNext } from "./parts";

const HEARD = [
  "Thank you, that makes it more exact.",
  "Good to know; I take it into account.",
  "I keep that in mind for what follows.",
  "That belongs to it, thank you.",
  "Noted.",
];
const READ = 600;
/** Where it is more urgent what is done with a fact than what it means for work in general. */
const FIRST_OF_ALL = new Set<Topic>(["mistreated", "overload"]);
/** Told on the way, and heavier than what the talk is about. */
const GRAVE =
  /\b(?:raped?|assaulted|molested|groped|beaten|beat me|hits? me|hit me|strangled|abus(?:es|ed) me|cancer|tumou?r|terminal(?:ly)?|leuk\w+|stroke|miscarr\w+|stillb\w+|(?:died|dying|passed away|funeral|killed))\b/i;
const VIOLENCE =
  /\b(?:raped?|assaulted|molested|groped|beaten|beat me|hits? me|hit me|strangled|abus(?:es|ed) me)\b/i;
/** A bare "yes" tells nothing of oneself. */
const FEWEST_WORDS = 3;

/** A fact told midway, or the answer to a question: what follows from it, and one step on. */
export function told(situation: Situation): Advice {
  const text = situation.briefing.question.slice(0, READ).replaceAll("’", "'");
  if (GRAVE.test(text)) return grave(VIOLENCE.test(text));
  const { told: ofTheMatter } = matterOf(situation);
  const facts = FACTS.filter(([sign]) => sign.test(text)).map(([, line]) => line);
  const isOfTheMatter = situation.ongoing !== null && FIRST_OF_ALL.has(situation.ongoing);
  const meaning = unsaid(situation, isOfTheMatter ? [ofTheMatter, ...facts] : [...facts, ofTheMatter]);
  const isSpecific = meaning !== null && meaning !== ofTheMatter;
  // What a fact means stands for itself; a step is added where it belongs to it.
  const step = nearestStep(situation, text) ?? (isSpecific ? null : nextOf(situation));
  const body = [meaning, meaning && step ? `And the next step with it: ${step}` : step].filter(
    (part) => part !== null,
  );
  if (body.length === 0) return endOf(situation, heard(situation));
  return { opening: heard(situation), body, next: closing(situation), isFromMemory: true };
}

/** Nothing of the matter of the talk belongs beside it. */
function grave(isViolence: boolean): Advice {
  return {
    opening: "I am sorry; that is heavy, and thank you for trusting me with it.",
    body: [
      isViolence
        ? "**You need not carry this alone.** In danger, call your local emergency number. A doctor, a counselling service for victims of violence or somebody you trust can help today, and writing down what happened and when keeps every way open."
        : "**Nothing about work has to be decided today.** What usually can be asked for: leave, fewer hours for a while, a later date. A sentence is enough: *something serious has happened in my family or with my health; I will tell you on [day] what I need*.",
    ],
    next: "Shall we leave the question of work for now, or would it help to take one small piece of it off your hands?",
    isFromMemory: true,
  };
}

function heard(situation: Situation): string {
  const { history } = situation.briefing;
  const isAnswer = askedBefore(history) !== null;
  const thanks = isAnswer ? HEARD : HEARD.slice(1);
  return `${inTheirWords(situation)} ${unsaid(situation, thanks) ?? "Noted."}`;
}

/** "Yes." */
export function yes(situation: Situation): Advice {
  if (tellsMore(situation)) return told(situation);
  return withNext(situation, "Good, then on from there:");
}

/** "Not really." */
export function no(situation: Situation): Advice {
  if (tellsMore(situation)) return told(situation);
  const openings = [
    "Then it is not that, which is worth knowing: nothing has to be there already. Let us begin further in front.",
    "All right, then we leave that aside.",
  ];
  return withNext(situation, unsaid(situation, openings) ?? "Good to know.");
}

/** Beside its yes or no, the answer says something. */
export function tellsMore({ briefing }: Situation): boolean {
  const rest = briefing.question.replace(
    /^\W*(?:yes|yep|yeah|yup|no|nope|nah|not really|sure|ok(?:ay)?)\b[\s,.!:;–-]*/i,
    "",
  );
  return rest.split(/\s+/, FEWEST_WORDS).filter(Boolean).length >= FEWEST_WORDS;
}

/** "I don't know." */
export function unsure(situation: Situation): Advice {
  const openings = [
    "You need not know that to go on; not knowing is where most begin. It is found out by doing something small, not by thinking harder.",
    "Then we leave the question open and do something that answers it by the way.",
  ];
  return withNext(situation, unsaid(situation, openings) ?? "That may stay open.");
}

const NEITHER = "I am not sure that I understood this as you meant it, so I say only what I am sure of:";

/** What is neither asked nor told in words that are understood. */
export function unread(situation: Situation): Advice {
  return withNext(situation, isSaid(situation, NEITHER) ? "What I can add:" : NEITHER);
}
