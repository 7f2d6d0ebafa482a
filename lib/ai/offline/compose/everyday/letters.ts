import { bullets, script } from "../../markdown";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";

interface Letter {
  opening: string;
  lines: (question: string) => string[];
  mind: string[];
  next: string;
}

const NOTICE = /\b(?:(?:one|two|three|four|six|eight|\d{1,2})[- ](?:weeks?|months?)|a month)\b['’]?s?/i;

const LETTERS: (Letter & { asked: RegExp })[] = [
  {
    asked: /\btell\b|\bhow\b.{0,25}\b(?:quit|resign|leave)\b/i,
    opening:
      "In person, before anybody else hears of it, and in five sentences. The shorter, the better it is remembered:",
    lines: () => [
      "Do you have ten minutes, in private? I want to tell you first.",
      "I have decided to leave. My last day would be [date]; you will have it in writing today.",
      "I have liked [one true thing], and I am grateful for [another].",
      "Until then I will finish [what], and hand over [what] to whomever you name. How would you like to tell the others?",
    ],
    mind: [
      "The new contract is signed, and you know your notice.",
      "*Why?* One sentence without blame: *I want to do more of [what]*. No list of what was wrong.",
      "*What would make you stay?* Think of it before. If pay alone would, ask for it before you resign, not after.",
      "Angry, cold or hurt: let it stand. *I understand. Shall we speak about the handover tomorrow?*",
    ],
    next: "What do you fear they will say? Tell me, and we find your answer.",
  },
  {
    asked: /resign|\bnotice\b|farewell/i,
    opening: "Here it is: date, last day, thanks, handover. More can only be held against you.",
    lines: (question) => [
      "[Place and date]",
      "Dear [name],",
      `I hereby give notice of the end of my employment as [your role]${noticeIn(question)}. My last day of work will be [date].`,
      "I am grateful for [one true thing you learned or were trusted with]. Until then I will bring my work to a good close and hand it over to whomever you name.",
      "Please confirm that you have received this letter, and my last day.",
      "Kind regards, [your name]",
    ],
    mind: [
      "Check the notice in your contract and whether it must be on paper and signed: in many places an e-mail does not count.",
      "Tell your manager in person first; the letter follows the same day.",
      "Sign the new contract before you send this one.",
    ],
    next: "What is the one thing you are truly grateful for there? That sentence is the one they keep.",
  },
  {
    asked: /thank|follow[- ]?up/i,
    opening: "Short, the same or the next day, and with one thing that only you could write:",
    lines: () => [
      "Dear [name],",
      "thank you for your time [today/yesterday]. What you said about [one exact thing they told you] has stayed with me: [why it made the work more interesting to you].",
      "On [a question you answered badly or only half] I would add: [one or two sentences].",
      "I would like to do this work, and look forward to hearing from you. Kind regards, [your name]",
    ],
    mind: [
      "To each person a different sentence, or one letter to the one who invited you.",
      "If the day they named has passed, wait two working days and ask once, in one sentence.",
    ],
    next: "What did they say that surprised you? Put that in the first bracket.",
  },
  {
    asked: /reference|recommendation/i,
    opening: "Ask so that a no is easy, and make the yes little work:",
    lines: () => [
      "Dear [name],",
      "I am applying for [role or kind of role], and would be glad to name you as a reference. Would you feel able to speak well of my work? If not, or if the time does not suit, I fully understand.",
      "So that it costs you little: they will probably ask about [two matters]; you saw me do [what, when]. I attach the advert and my résumé.",
      "Thank you, [your name]",
    ],
    mind: [
      "Choose who saw you work, not who has the grandest title.",
      "Tell them each time before somebody calls, and afterwards what came of it.",
    ],
    next: "Who saw you do the thing this employer wants most? That is the person to ask.",
  },
  {
    asked: /accept/i,
    opening: "Accept in writing, and repeat what was agreed, so that both read the same:",
    lines: () => [
      "Dear [name],",
      "thank you; I am glad to accept the position of [role] as we agreed: from [date], [pay], [hours or place], [anything promised aloud].",
      "Please send me the contract; I will return it signed within [days]. Is there anything you would like me to read or prepare?",
      "Kind regards, [your name]",
    ],
    mind: [
      "Give notice only when both have signed.",
      "Then tell the others who still wait for you, the same day.",
    ],
    next: "Is anything agreed only aloud so far? Put that in the second line.",
  },
];

const DECLINE: Letter = {
  opening: "A no that keeps the door open: thanks, the no, one honest reason or none, a good wish.",
  lines: () => [
    "Dear [name],",
    "thank you for your offer and for the time you and [others] gave me. After much thought I have decided not to take it: [one true reason that hurts nobody, or nothing].",
    "I liked [one thing], and would be glad if our ways crossed again. I wish you a good hand in finding the right person.",
    "Kind regards, [your name]",
  ],
  mind: [
    "Call first when they fought for you; write the same day.",
    "No need to name the other offer. If they ask, *it was nearer to what I want to do next* is enough.",
  ],
  next: "Is it a no to the place or to the terms? If it is the terms, say so before you decline.",
};

/** The usual letters around a job, ready but for the brackets: nothing about the person is made up. */
export function letter({ briefing }: Situation): Advice {
  const { question } = briefing;
  const { opening, lines, mind, next } = LETTERS.find(({ asked }) => asked.test(question)) ?? DECLINE;
  return { opening, body: [script(...lines(question)), bullets(mind)], next };
}

function noticeIn(question: string): string {
  const found = NOTICE.exec(question)?.[0];
  return found
    ? `, with notice of ${found
        .toLowerCase()
        .replace(/['’]s?$/, "")
        .replace("-", " ")}`
    : "";
}
