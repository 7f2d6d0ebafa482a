import { answerTo } from "../answers";
import { bullets, heading, script } from "../markdown";
import { plain } from "../plain";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

/** The first ninety days of leading: listen, agree, improve; words for the first week. */
export function firstManager({ answers }: Situation): Advice {
  const team = answerTo(answers, /^the team$/i);
  const worry = answerTo(answers, /worries me/i);
  const way = answerTo(answers, /came to it/i) ?? "";
  return {
    opening:
      `Your work has changed: it is no longer what you do, but what the team can do because you are there.${team ? ` Your team: *${plain(team)}*.` : ""} ${arrival(way)}`.trim(),
    body: [
      heading("Days 1–30: listen"),
      bullets([
        "One talk of 45 minutes with each person: what goes well, what gets in your way, what should I not change, what do you want to learn?",
        "Ask your own manager: what would make you say in three months that this went well? Write it down and send it back.",
        "Change nothing but what is broken and small.",
      ]),
      heading("Days 31–60: agree"),
      bullets([
        "Tell the team what you heard and the two or three things you will work on with them.",
        "Agree how you work: who decides what, how you hear bad news, when you are not to be disturbed.",
        "Fixed one-to-ones every other week; never cancel, only move.",
      ]),
      heading("Days 61–90: improve"),
      bullets([
        "Finish one improvement the team asked for. It buys trust for the next.",
        "Hand over one task you love to someone who will grow by it, and let them do it differently.",
        "Give each person one honest piece of praise and one of criticism, in private, with an example.",
      ]),
      heading("To the team, in the first week"),
      script(
        "I am new at this, and I will make mistakes; please tell me early. I will listen first and change little. What I promise is that you will know where you stand with me.",
      ),
      worry
        ? `What worries you most, *${plain(worry)}*, you can say to the person concerned, alone and early: This is new for both of us. How shall we make it work? It loses half its weight when it is spoken.`
        : "**Stop doing** the work yourself when it gets tight. It feels like help and teaches the team to wait.",
    ],
    next: "Which of your own tasks will you hand over first, and to whom?",
  };
}

function arrival(way: string) {
  if (/within/i.test(way))
    return "As you come from within the team, some friendships change; say so openly instead of playing the boss or the mate.";
  if (/another team|outside/i.test(way))
    return "As you come from elsewhere, your first questions are worth a lot: in two months you will no longer notice what is odd.";
  return "";
}
