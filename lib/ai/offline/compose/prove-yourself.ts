import type { Aim } from "../aims";
import { answerTo } from "../answers";
import { bullets, heading, steps } from "../markdown";
import { inWords, lowerFirst, plain, upperFirst } from "../plain";
import type { Situation } from "../understand";
import { type Advice, aNameOf, notInCatalogue } from "./advice";

const REGULATED =
  /nurse|physician|pharmacist|physiotherapist|teacher|lawyer|electrician|plumber|social worker/i;

const ANY_PROOF = [
  "A small real thing of your own",
  "The same for a club, a shop or a charity that needs it",
  "A careful study of something that exists: what works, what does not, what you would change",
];

/** Proof of ability without experience: three kinds, one recommended, steps that fit the time. */
export function proveYourself({ answers, target }: Situation): Advice {
  const skills = answerTo(answers, /already do/i);
  const weekends = Number(answerTo(answers, /weekends/i)) || null;
  const role = target?.role ?? null;
  return {
    opening: openingFor(target),
    body: [
      bullets(role?.proof.map(upperFirst) ?? ANY_PROOF),
      role && REGULATED.test(role.title)
        ? "Mind that this work needs a licence or supervised practice in most countries: there a placement or assistant post is the proof, and the legal way in."
        : "",
      skills
        ? `You can already do *${plain(skills, 140)}*. Choose the proof that uses this and needs just one new thing.`
        : "",
      heading("The one I would choose"),
      `**Do it for somebody real**: a club, a shop, a relative's business. A real user gives you what no exercise has: a wish that changes midway, and somebody who can say that it helped.`,
      heading(weekends ? `In ${weekends} ${weekends === 1 ? "weekend" : "weekends"}` : "Step by step"),
      steps([
        "**Ask** the person what annoys them; write the problem in three sentences and have them agree.",
        `**Make the smallest version** that helps${role ? `; it should show ${inWords(role.core.slice(0, 2).map(lowerFirst))}` : ""}.`,
        "**Watch them use it**, change two things, stop. *Good enough* is when they use it without you.",
        "**Write one page**: the problem, what you did, what changed, what you would do next.",
      ]),
      heading("In your résumé"),
      "*Made [what] for [whom], who now [what is different]. Did it alone in [time]; the hard part was [what].*",
    ].filter(Boolean),
    next: "Whom do you know that has a small problem of this kind, and would be glad of help?",
  };
}

function openingFor(target: Aim | null) {
  if (target && !target.role) return notInCatalogue(target);
  const ending = target
    ? `For ${aNameOf(target)}, these are taken seriously:`
    : "It should resemble the work, be finished, and be explained on one page.";
  return `A finished small thing proves more than a line that says *motivated*. ${ending}`;
}
