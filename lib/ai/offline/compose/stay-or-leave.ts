import { answerTo } from "../answers";
import { bullets, heading, script, steps } from "../markdown";
import { plain } from "../plain";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

/** Stay or leave: what can be changed by whom, a date, and how to leave well. Or how to land after losing a job. */
export function stayOrLeave(situation: Situation): Advice {
  const { answers, briefing } = situation;
  if (
    /\b(?:laid off|lost my job|fired|redundan\w+|bankrupt|insolvent)\b|\b(?:clos(?:es|ing|ed?)|shut(?:s|ting)? down)\b/i.test(
      briefing.question,
    )
  )
    return afterLosingAJob();
  const good = answerTo(answers, /what is good/i);
  const bad = answerTo(answers, /what is not/i);
  const tried = answerTo(answers, /tried so far/i);
  return {
    opening:
      "The question is seldom *stay or go*; it is what would have to change, who could change it, and until when you want to wait. Answer these and the rest follows.",
    body: [
      good || bad
        ? `${good ? `Good: *${plain(good, 120)}*. ` : ""}${bad ? `Not good: *${plain(bad, 200)}*.` : ""}`
        : "",
      heading("Sort what is wrong"),
      bullets([
        "**You can change it**: habits, limits, how you ask. Try first; it travels with you.",
        "**Someone else could, if asked**: tasks, hours, pay, a conflict. Here a clear request with a date decides.",
        "**It will stay**: what the place lives by, whom it promotes. Believe it the third time.",
      ]),
      heading("The request, with a date"),
      script(
        "I like [what is good] and I want to stay. What does not work for me is [one thing]. I would need [what you need] by [month]. What do you see as possible?",
      ),
      tried
        ? `You have tried this: *${plain(tried)}*. Was it a hint or a request with a date? If it was the second and nothing moved, that is an answer.`
        : "",
      heading("Before you go"),
      bullets([
        "What would leaving **solve**, and what would **come along**? Bad weeks follow us; bad places do not.",
        "How many months could you live without pay? Look for work while you have work, if your health allows.",
      ]),
      heading("To leave well"),
      steps([
        "The new contract signed, read twice.",
        "Your manager first, in person, brief: thanks, the last day, the handover.",
        "A handover that lets others do without you.",
        "No settling of scores: people remember the last month.",
      ]),
      "If the place harms your health or safety, that comes before every plan, and you may go sooner.",
    ].filter(Boolean),
    next: "If that one thing were mended by a date you choose, would you want to stay? If the honest answer is no, the decision has been made.",
  };
}

function afterLosingAJob(): Advice {
  return {
    opening:
      "I am sorry. Losing a job shakes more than the income, and it says far less about you than it feels like today. One thing after the other:",
    body: [
      heading("This week"),
      steps([
        "**Sign nothing in haste.** Deadlines on notice, severance and benefits are often short, and differ by country: ask a public advice office, a union or a lawyer first.",
        "**Register** where your country asks for it, on the first day you can.",
        "**Ask for a reference** while people remember your work, and keep the contacts of those you liked.",
        "**Know your months**: what you have, what you need.",
      ]),
      heading("Then"),
      bullets([
        "One plain sentence for everyone who asks: *My position was cut; I am looking for [what].* No more is owed.",
        "Tell ten people whom you like. Most doors open that way.",
        "Two or three fitted applications a week, and one day off from the search.",
      ]),
    ],
    next: "What kind of work would you look for if you could choose? Tell me what you did there, and we will begin with your strongest story.",
  };
}
