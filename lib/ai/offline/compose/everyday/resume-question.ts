import { bullets } from "../../markdown";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";

const RULES: [RegExp, string][] = [
  [
    /photo|picture/i,
    "**Photo**: as is usual where you apply. In the United States, Canada, the United Kingdom and Ireland leave it out; in German-speaking and some other countries it is common, though not owed. If you show one: recent, plain, friendly.",
  ],
  [
    /page|long|length/i,
    "**Length**: one page in the first years, two after that. What nobody will ask you about can go; the top third of the first page must hold the strongest thing.",
  ],
  [
    /hobb/i,
    "**Hobbies**: only one that shows something they look for (a team you lead, a language, a long effort), and in a single line.",
  ],
  [
    /reference/i,
    "**References**: not on the page, and *on request* goes without saying. Have two people ready who know that somebody may call.",
  ],
  [
    /birth|nationality|address|\bage\b/i,
    "**Personal details**: name, town, telephone, e-mail. Birth date, family and nationality are not their business in many countries; say that you may work there when your name could raise the question.",
  ],
  [
    /format|template|font|colou?r|pdf/i,
    "**Form**: one column, a plain font of readable size, headings they expect, dates on one side. Programs read it first, and stumble over tables, icons and bars. Send a PDF with your name in the file's name.",
  ],
];

/** What belongs in a résumé and what does not. */
export function resumeQuestion({ briefing }: Situation): Advice {
  const asked = RULES.filter(([words]) => words.test(briefing.question)).map(([, rule]) => rule);
  const others = RULES.map(([, rule]) => rule).filter((rule) => !asked.includes(rule));
  return {
    opening:
      asked.length > 0
        ? "In short:"
        : "These are the questions that come up most; the rest is decided by one rule: does it help them to say yes?",
    body: [
      bullets(asked.length > 0 ? asked : others.slice(0, 5)),
      "Beyond that: the newest first, each line as *action, size, result*, and the words of the advert where they are true of you.",
    ],
    next: "Paste the text of your résumé (without address and telephone number), and I will go through it line by line.",
  };
}
