import { bullets, heading, steps } from "../../markdown";
import type { Situation } from "../../understand";
import { type Advice, aNameOf } from "../advice";

/** Whether machines take one's work. */
export function aiAndWork({ target, current }: Situation): Advice {
  const aim = current ?? target;
  return {
    opening: `Nobody knows, and whoever names a year is guessing. What can be seen today is that tasks go, rarely whole jobs${aim ? `; so take the work of ${aNameOf(aim)} apart` : "; so take your work apart"}.`,
    body: [
      heading("Your week in three columns"),
      bullets([
        "**A machine does it well enough today**: first drafts, looking things up, forms, summaries. Let it, and be the one who does.",
        "**It does it badly without you**: what needs your customer, your machine, your building; what somebody must answer for.",
        "**It does not do at all**: trust, touch, quarrels, deciding what is worth doing, being there.",
      ]),
      heading("What to do this quarter"),
      steps([
        "Use such a tool for one real task a week, and write down where it was wrong. That knowledge is sought.",
        "Move an hour a week from the first column into the second and third.",
        "Be the person who checks: whoever can say *this is wrong, and why* is needed more, not less.",
      ]),
      ...(aim?.role
        ? [
            `At senior level your field expects someone who ${aim.role.expected.senior}: that stands in the second and third column, and is the way to go.`,
          ]
        : []),
    ],
    next: "Which three tasks filled most of your last week? I will tell you in which column I would put each.",
  };
}

/** What is sought, and where: nothing is known here of today's market, but it can be counted. */
export function market({ target, current }: Situation): Advice {
  const aim = target ?? current;
  return {
    opening:
      "I know no market figures, and lists of *the ten skills of the year* are written for everyone and so for no one. What is sought where you live, from people like you, can be counted in an hour.",
    body: [
      heading("An hour of counting"),
      steps([
        `**Thirty adverts** within your reach${aim ? ` for ${aNameOf(aim)} and its neighbours` : ""}, newest first.`,
        "**A stroke for each requirement.** What comes ten times is the entrance; what comes three times, with a better pay, is the difference.",
        "**How old are they?** Adverts that stand for months are hard to fill: there you can ask for more, or be less complete.",
        "**The same count in half a year** tells you which way it goes.",
      ]),
      heading("Where figures are honest"),
      bullets([
        "The public employment service: which trades are scarce, by region",
        "Official wage statistics, and collective agreements",
        "The chamber or association of your trade",
        "Two recruiters of your field: *what do you look for in vain at present?*",
      ]),
      "Beware of who sells a course for the skill they praise.",
    ],
    next: aim
      ? "Shall we go through the core of that work, and see which part of it you can show?"
      : "Which work is it about, and where? Then I can say what its core is.",
  };
}
