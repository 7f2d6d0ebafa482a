import { bullets, heading, script, steps } from "../../markdown";
import type { Situation } from "../../understand";
import { type Advice, aNameOf } from "../advice";

/** Working for oneself. */
export function freelance({ target, current }: Situation): Advice {
  const aim = target ?? current;
  return {
    opening: `It begins with one person who pays you${aim ? ` for the work of ${aNameOf(aim)}` : ""}, not with a name, a page or a card. Keep your wages until then, if you can.`,
    body: [
      heading("In this order"),
      steps([
        "**One sentence**: for whom you solve what. *I help [whom] to [what], so that [what changes].*",
        "**Three first customers** among people who know your work: former employers, colleagues who moved, someone who once said *if you ever…*",
        "**One job done very well**, with two sentences from the customer that you may show.",
        "**Then the form**: tax office, insurance, a simple contract. Ask an advice office for founders where you live; it is often free.",
      ]),
      heading("The price"),
      bullets([
        "What you need in a year, plus tax, insurance, holidays and illness, divided by the days you can **sell**: far fewer than you work, since finding customers and writing invoices are days too.",
        "A price for the piece, not for the hour, where you know how long it takes.",
        "A third in advance from whoever is new.",
      ]),
      heading("When to go the whole way"),
      "When the side work has brought two thirds of what you need for half a year, or half a year of costs lies ready. Read before that what your contract says of work on the side and of competing.",
      script(
        "I take on a few jobs of this kind from [month]. You know how I work: is there something that has been lying about at yours?",
      ),
    ],
    next: "Who would be your first customer, by name? If nobody comes to mind, that is the work of this month.",
  };
}

/** Working in another country. */
export function workAbroad({ target, current }: Situation): Advice {
  const aim = target ?? current;
  return {
    opening: `Three locks, in this order: the right to work there, whether your papers count${aim ? ` for the work of ${aNameOf(aim)}` : ""}, and somebody who waits for you. I do not know today's rules, and they change: take them only from the country's own pages.`,
    body: [
      steps([
        "**The right to work**: the immigration office's page of that country. Is your trade on a list that is sought? Must an employer ask for you, or can you come and look?",
        "**Your papers**: is the work regulated there? Then recognition comes first, and is slow. If not, a translated certificate and a good reference do.",
        "**The language**: what level do three adverts ask for, at work and with customers?",
        "**The employer**: firms that already have people from abroad, your own firm's branch there, the chamber of commerce of both countries.",
      ]),
      heading("The application"),
      bullets([
        "Their form of résumé, their word for your role; a line at the top: *may work in [country] from [date]* or *needs a permit of kind [x]*.",
        "Talks by video first; go there only for the last one, or for a week of five.",
        "Count in what moving costs, and what a wage buys *there*.",
      ]),
      heading("Beware"),
      "Nobody honest takes money for a job, a visa or an invitation, or your passport.",
    ],
    next: "Which country, which work, and which passport do you hold? Then I can say what to look up first.",
  };
}

/** A profile that is found and read. */
export function linkedinProfile({ target, current }: Situation): Advice {
  const aim = target ?? current;
  return {
    opening:
      "It is read in a few seconds, on a phone, by somebody who looks for one thing. So say one thing, and prove it.",
    body: [
      steps([
        `**Headline**: what you do, for whom, with what. *${aim ? aNameOf(aim).replace(/^an? /, "") : "[your role]"} · [your field or strongest skill] · [what you look for]*. Not *seeking new challenges*.`,
        "**Photo**: your face, daylight, nobody else. **Banner**: none is better than a sunset.",
        "**About**, three short paragraphs: what you do and like doing; two results with their size; what you look for, and how to reach you.",
        "**Experience**: the last two posts with three results each, the others with a line.",
        "**Skills**: the ten that stand in adverts you would answer; the three most important first.",
        "**One thing to look at**: a piece of work, a talk, a page.",
      ]),
      heading("So that it is found"),
      bullets([
        "Use the words of the adverts, in the headline and in the newest post.",
        "Once a week say something useful in two sentences below somebody else's post: more is not needed.",
        "Set *open to work* for recruiters alone, while you are employed.",
      ]),
    ],
    next: "Write me your headline as it is now, and I will tell you what I understand from it.",
  };
}

/** A first résumé, with little to put in it. */
export function firstCv({ target }: Situation): Advice {
  return {
    opening: `One page, and it is not empty: they do not ask what you were paid for, but what you have done${target ? ` that resembles the work of ${aNameOf(target)}` : ""}.`,
    body: [
      heading("The page, from the top"),
      steps([
        "**Name, town, e-mail, telephone.** No photo or birth date where they are not usual.",
        "**Two lines**: what you look for, and the strongest thing you bring.",
        "**What you have done**: holiday jobs, a club, the school paper, looking after someone, a repair, a website. Each with a verb, a size and what came of it.",
        "**School or training**: the last one, with a project or a subject that fits.",
        "**What you can do**: languages with their level, programs, licences.",
      ]),
      heading("A line before and after"),
      bullets([
        "*Before:* helped in the café.",
        "*After:* served up to forty guests a shift on my own at weekends, and closed the till.",
      ]),
      "The second one shows the form: put your own facts and figures in, and only true ones. Then let two people read it for mistakes, and send it as a PDF with your name in the file's name.",
    ],
    next: "Tell me everything you have done in the last two years, paid or not, as it comes to mind: I will help you choose and word it.",
  };
}
