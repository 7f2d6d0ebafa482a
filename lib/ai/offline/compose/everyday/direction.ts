import { achievementsOf } from "../../evidence";
import { bullets, heading, steps } from "../../markdown";
import { inWords, plain } from "../../plain";
import { quote } from "../../quote";
import type { Situation } from "../../understand";
import { type Advice, aNameOf } from "../advice";

/** Bored, stuck, unhappy, or not knowing what one wants. */
export function findDirection({ current }: Situation): Advice {
  const moves = current?.role?.moves.slice(0, 3) ?? [];
  return {
    opening: `You need not know what you *want*; it is enough to know what to try next. And first, what exactly is wrong${current ? ` with the work of ${aNameOf(current)}` : ""}: the work, the place, or the amount.`,
    body: [
      heading("Which of the three?"),
      bullets([
        "**The work**: would you dislike it in a good team, with a good manager, at four days a week?",
        "**The place**: would you like the same work elsewhere? Then do not change your trade.",
        "**The amount**: did you like it two years ago? Then rest before you decide anything.",
      ]),
      heading("Two weeks of looking"),
      steps([
        "Each evening two lines: what gave me strength today, what took it?",
        "After two weeks mark what comes back. What gives strength three times is a direction.",
        "Find one piece of work that has more of it: for an hour a week, where you are now.",
      ]),
      ...(moves.length > 0
        ? [
            `From your work people also move on to:\n\n${bullets(moves.map((move) => `**${move.to}**: ${move.because}.`))}`,
          ]
        : []),
      "Do not resign over it yet. A dull job that pays for the search is not lost time.",
    ],
    next: "Think of the last day at work that you liked. What did you do on it, and with whom?",
  };
}

/** Somebody's strengths: from their own words, else by three questions. */
export function strengths(situation: Situation): Advice {
  const { briefing } = situation;
  const stories = achievementsOf(situation).slice(0, 3);
  const { skills } = briefing.person;
  const isKnown = stories.length > 0 || skills.length > 0;
  return {
    opening: isKnown
      ? "I can only judge by what you told me; a strength is what shows in it more than once."
      : "I know too little of you yet to name any, and will not flatter you. But strengths leave traces, and three questions find them.",
    body: [
      ...(stories.length > 0 ? [bullets(stories.map(quote))] : []),
      ...(skills.length > 0
        ? [`Your profile lists ${inWords(skills.slice(0, 6).map((skill) => `**${plain(skill, 40)}**`))}.`]
        : []),
      ...(stories.length > 0
        ? [
            "In each of them, look for the verb that is yours: what did you do there that others would have left?",
          ]
        : []),
      heading(isKnown ? "To be sure of them" : "The three questions"),
      steps([
        "What do people come to you for, though it is not your task?",
        "What seems so easy to you that you wonder why others find it hard?",
        "Ask three people who worked with you: *when was I at my best?* Write down what comes twice.",
      ]),
      "A strength is worth saying only with its proof: one occasion, one result.",
    ],
    next: "When did somebody last thank you for something at work, and for what exactly?",
    isFromMemory: true,
  };
}

/** The feeling of not being good enough. */
export function selfDoubt(): Advice {
  return {
    opening:
      "Many who do good work feel like that, and most often just after they were given something larger. The feeling is no evidence, in neither direction. Evidence is what happened, so let us look at that.",
    body: [
      heading("A page to keep"),
      steps([
        "**Five things that went well because of you**, with the date. Small ones count.",
        "**What others said of it**, in their words.",
        "**What you really cannot do yet**: one or two things, not a cloud.",
      ]),
      heading("What to do about the third"),
      bullets([
        "Say it before somebody asks: *I have not done this before; I would begin so. Does that make sense?*",
        "Ask one person for one honest answer a month: *what should I do more of, and what less?*",
        "Compare yourself with yourself a year ago; the others' doubts you cannot see.",
      ]),
      "If it goes with sleepless nights or a dread that does not pass, speak with a doctor or a counsellor too: that is not about your work.",
    ],
    next: "What did you finish in the last month that would not have happened without you?",
  };
}
