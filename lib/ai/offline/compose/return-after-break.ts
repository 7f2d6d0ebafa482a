import { answerTo } from "../answers";
import { bullets, heading, script, steps } from "../markdown";
import { inWords, lowerFirst, plain } from "../plain";
import type { Situation } from "../understand";
import { type Advice, nameOf } from "./advice";

/** Two sentences on the break, what to refresh, six weeks back. */
export function returnAfterBreak({ answers, current, target }: Situation): Advice {
  const cause = answerTo(answers, /break was for/i);
  const away = answerTo(answers, /been away/i);
  const wanted = answerTo(answers, /what i want now/i);
  const role = current?.role ?? target?.role ?? null;
  return {
    opening:
      "A break is an ordinary part of a working life, and you owe nobody a confession. What employers want to know is short: are you ready now, and for what?",
    body: [
      heading("Two sentences"),
      script(
        `I stepped away${away ? ` for ${lowerFirst(plain(away, 40))}` : ""}${cause ? ` (${lowerFirst(plain(cause, 80))})` : ""}, and that time is now settled. I am coming back to ${wanted ? lowerFirst(plain(wanted, 100)) : role ? `work as ${lowerFirst(role.title)}` : "[what you want]"}, and I have already begun: [the thing you refreshed].`,
      ),
      "Say it calmly and then stop; the urge to explain more is the only thing that makes it odd. The reason itself is yours to share or not.",
      heading("What to refresh"),
      role
        ? `I cannot tell you what changed in your field, so ask two former colleagues these: what do you do differently now, which tool came, which went? Then refresh by doing, beginning with ${inWords(role.core.slice(0, 2).map(lowerFirst))}.`
        : "Ask two former colleagues what they do differently now, which tool came and which went. Then refresh by doing one small real thing.",
      heading("Six weeks back"),
      steps([
        "**Weeks 1–2:** three conversations with people who knew your work. Ask, do not apologise.",
        "**Weeks 3–4:** one piece of fresh proof: a small project, voluntary work, a course only if it ends in something made.",
        "**Weeks 5–6:** five fitted applications, and one of them to somebody who knows you. Ask about programmes for returners where you live.",
      ]),
      bullets([
        "In the résumé: one honest line with the years, no more.",
        "What you may claim (part-time, leave, return rights) differs by country: ask a local advice office before you sign.",
      ]),
    ],
    next: `Who from ${current ? `your time as ${nameOf(current)}` : "your last job"} would be glad to hear from you? That is the first message to write.`,
  };
}
