import { bullets, heading, script, steps } from "../../markdown";
import type { Situation } from "../../understand";
import { type Advice, aNameOf } from "../advice";
import { interviewPlan } from "../interview-plan";
import { explainLeaving } from "./explain-leaving";

/** "What questions will they ask me?" */
const ASKED_BY_THEM =
  /\b(?:will|would|do|might|could|are|gonna|going to) (?:they|he|she|people|i be|most\w*)\b.{0,20}\bask(?:ed|ing)?\b|\bask(?:ed)? me\b|\bi(?:'ll| will) be asked\b/i;

interface Known {
  asked: RegExp;
  answer: (role: string) => Advice;
}

const KNOWN: Known[] = [
  {
    asked:
      /why (?:(?:did|do|are|were|would|have) )?(?:you|i|one)\b.{0,25}\b(?:leav\w+|left|quit\w*|go(?:ing)? away|give up|gave up|chang\w+|stopp?\w*|haven['’]?t|didn['’]?t)\b|why (?:you|i) (?:haven['’]?t|didn['’]?t|are not|aren['’]?t)\b/i,
    answer: explainLeaving,
  },
  { asked: /weakness/i, answer: weakness },
  { asked: /why do you want|why this|why (?:us|them)/i, answer: whyHere },
  { asked: /why should \w+ (?:hire|take|choose)/i, answer: whyYou },
  { asked: /where do you see yourself/i, answer: fiveYears },
  {
    asked:
      /salary expectation|expected salary|\bname (?:a|my|the) (?:number|figure|price|salary|sum)|number first|asks?(?: me)? (?:about|for|how much) .{0,12}(?:money|salary|pay|earn)/i,
    answer: expectations,
  },
  {
    asked: /why (?:did|are) you (?:leave|leaving)|fired|laid off|let go|dismiss|explain|gap/i,
    answer: explainLeaving,
  },
  { asked: /phone|video|screen|recruiter call|first (?:interview|call)/i, answer: firstCall },
];

/** One question that interviews hold, answered; without a known one, what to ask them. */
export function interviewQuestion(situation: Situation): Advice {
  const { briefing, target } = situation;
  const known = KNOWN.find(({ asked }) => asked.test(briefing.question));
  if (!known && ASKED_BY_THEM.test(briefing.question)) return interviewPlan(situation);
  return (known?.answer ?? askThem)(target ? `the work of ${aNameOf(target)}` : "this work");
}

function weakness(role: string): Advice {
  return {
    opening:
      "They do not want a confession, nor a virtue in disguise (*I work too hard*). They want to see that you know yourself and do something about it.",
    body: [
      heading("The form"),
      steps([
        `**A real one** that does not touch the heart of ${role}.`,
        "**How it showed**, once, in a sentence.",
        "**What you do about it**, as a habit that can be seen.",
        "**What came of it so far.** Not cured; better.",
      ]),
      heading("How it sounds"),
      script(
        "I used to say yes before I had looked at the week. Last year two deadlines met because of it. Now I ask for a day before I promise, and I keep one list that my manager can see. It has not happened again, though I still have to watch it.",
      ),
      "That one is an example to show the shape: take your own, because the next question will be *tell me about a time*.",
    ],
    next: "What did someone last ask you to do differently? That is usually the best material.",
  };
}

function whyHere(): Advice {
  return {
    opening:
      "Three sentences: something true about **them**, something true about **you**, and where the two meet.",
    body: [
      bullets([
        "**Them**: one thing that would not be true of their neighbour. A product you used, a decision they took, what people who left say well of them.",
        "**You**: what you have done that resembles it, with a result.",
        "**Where it meets**: what you would like to do there in the first year.",
      ]),
      script(
        "I have followed [what they do that others do not] since [when or why]. In my work at [place] I [what you did and what came of it]. What draws me is that here I could [what you would do], which is the part of my work I want more of.",
      ),
      "Leave out what they can do for you (the commute, the benefits) and praise that would fit anyone.",
    ],
    next: "What do you know of them that is not on their start page? Begin with that; I will help with the rest.",
  };
}

function whyYou(role: string): Advice {
  return {
    opening: `Not *because I am the best*: you do not know the others. Say which of **their** problems you have solved before, and how you would begin with ${role}.`,
    body: [
      steps([
        "Name the problem in their words, from the advert or the talk so far.",
        "One story in two sentences in which you solved such a thing, with its result.",
        "What only you bring beside it: a setting, a language, a second trade.",
        "Stop. Silence is fine.",
      ]),
    ],
    next: "Which problem do they hire for? If you are not sure, read the first three lines of the advert again and tell me.",
  };
}

function fiveYears(role: string): Advice {
  return {
    opening:
      "They ask whether you will stay long enough to be worth teaching, and whether you know what the road looks like. A direction is enough; nobody believes in a date.",
    body: [
      script(
        `In the first year I want to become good at ${role}: [the part they need most]. After that I would like to take on [larger problems, a field of my own, or teaching others]. Where it leads beyond that depends on what I turn out to be good at here.`,
      ),
      bullets([
        "Not their chair, and not another trade.",
        "Not *I have no idea*: say what you want more of.",
      ]),
    ],
    next: "What would you like to do more of in a year than today?",
  };
}

function expectations(): Advice {
  return {
    opening:
      "Whoever names a figure first sets the field, so know yours before the call. I have no pay figures and will not guess any; adverts that state pay, official statistics and two people in the role have them.",
    body: [
      heading("Early on"),
      script("I would like to understand the work first. Which range have you set aside for it?"),
      heading("When they insist"),
      script(
        "From what I found for this work here, and with what I bring, I look at [lower end, which you would be glad of] to [upper end]. What matters to me beside it is [one thing].",
      ),
      bullets([
        "Say the range once, then stay silent.",
        "What you earn now is no measure of what this work is worth; in some places they may not even ask.",
      ]),
    ],
    next: "What would make you glad, what would you accept, and where would you walk away? Those three figures are the preparation.",
  };
}

function firstCall(role: string): Advice {
  return {
    opening:
      "A first call is short; it sorts out and does not choose. They check four things: can you do the main part, why now, what do you expect, when could you come.",
    body: [
      heading("Before it"),
      steps([
        "**Who you are in a minute**: what you do, your strongest result, what you want next.",
        `**Three proofs** for what the advert calls essential in ${role}, one sentence each.`,
        "**Your figures**: range, notice, anything that must fit.",
        "**Two questions**: what made them look for someone, and what comes after this call.",
      ]),
      heading("During it"),
      bullets([
        "Stand, with the advert and your notes before you; a quiet room, a charged phone.",
        "Answer in half a minute, then ask whether they want more.",
        "Close: *What I heard fits what I am looking for. What would be the next step?*",
      ]),
    ],
    next: "Shall we practise the first minute? Write me how you would introduce yourself.",
  };
}

function askThem(role: string): Advice {
  return {
    opening: `Two or three, and only those whose answer would change something for you. In ${role} these tell most:`,
    body: [
      heading("About the work"),
      bullets([
        "What would make you glad, in six months, that you hired me?",
        "What is hardest about this role at present?",
        "What did the last person do in their first weeks, and why is the place free?",
      ]),
      heading("About the people"),
      bullets([
        "How do you decide when two people here disagree?",
        "Whom did you last promote, and for what?",
        "*To the future manager:* how do you tell someone that something was not good?",
      ]),
      heading("At the very end"),
      script("Is there anything in my answers that makes you hesitate? I would rather speak about it now."),
      "Leave pay and holidays for when they want you; leave out what their website answers.",
    ],
    next: "What would make you say no to this place? Turn that into a question, and it is your best one.",
  };
}
