import { bullets, heading, script, steps } from "../../markdown";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";

const HOURS = /part[- ]time|four[- ]day|4[- ]day|fewer hours|kids|children|unpaid leave|sabbatical/i;

/** Asking an employer for another place, other hours, leave or a budget. */
export function askEmployer({ briefing }: Situation): Advice {
  const isHours = HOURS.test(briefing.question);
  return {
    opening:
      "Ask as for any good business: what you would like, what it costs them, how you make up for it, and a trial that can be ended.",
    body: [
      heading("Before you ask"),
      steps([
        "**The rule**: a law, an agreement or a house rule may already give it to you. Look there first.",
        isHours
          ? "**The sum**: what a smaller contract means for pay, pension and holidays, and what you need each month."
          : "**The week**: which of your tasks need you on the spot, and which went well without?",
        "**Their worry**: it is seldom about you. *If I allow it, all will want it*, or *who is there when it burns?* Have an answer.",
      ]),
      heading("The talk"),
      script(
        `I would like to [what, in one line], from [date]. My results would be the same: [how one can see that]. When something urgent comes, [who, how]. Can we try it for eight weeks and then look at it together?`,
      ),
      bullets([
        "Ask in a good week, in person, and follow with three lines in writing.",
        "A no: *what would have to be different for a yes, and when may I ask again?*",
        "Your private reasons are yours; the proposal must stand without them.",
      ]),
      ...(isHours
        ? [
            "Looking for it elsewhere? Search for the hours as a word in adverts, and in others ask only after the first talk: many full places can be two thirds of one for the right person.",
          ]
        : []),
    ],
    next: "What would your manager fear first? Tell me, and we will find the sentence that answers it.",
  };
}

/** Illness, pregnancy, disability, a record: what is owed to whom is a matter of law and place. */
export function privateMatter(): Advice {
  return {
    opening:
      "That is yours to tell or to keep, with few exceptions that the law of your country names. I am no lawyer, so ask one person who knows it there before you decide: a union, a public advice office, the body for equal treatment.",
    body: [
      heading("Three questions that decide"),
      steps([
        "**Must I?** Sometimes, when it touches safety or a licence, or when a right begins only once they know (leave, protection, an adjusted workplace).",
        "**What do I gain?** Name the exact thing: another chair, other hours, time for appointments, protection from dismissal.",
        "**What may I lose, and who could prove it?** Then the order matters: first in writing, first to the office that keeps it private.",
      ]),
      heading("If you tell"),
      script(
        "I want to tell you something that stays between us and [personnel office]. [One sentence, no diagnosis needed.] For my work it means [this]. What I would need is [that]; then I can do [what] as before.",
      ),
      bullets([
        "In an interview you may usually leave it out, unless the work itself depends on it. Illegal questions need no true answer in some countries: ask which.",
        "Write down date, who was there and what was said.",
      ]),
    ],
    next: "What would you need from them, if anything? If nothing, there may be nothing to tell yet.",
  };
}

/** A performance review, a probation that is running or was extended, an improvement plan. */
export function performanceReview({ briefing }: Situation): Advice {
  return /probation|improvement plan|\bpip\b/i.test(briefing.question) ? underWatch() : beforeReview();
}

function beforeReview(): Advice {
  return {
    opening:
      "Whoever comes with the year on one page leads the talk. Nobody else remembers what you did in spring.",
    body: [
      heading("The page"),
      bullets([
        "**Five results**: what was different afterwards, for whom, with a size where there is one.",
        "**What people said**: two sentences from outside your team.",
        "**One thing that went wrong**, and what you changed. You say it before they do.",
        "**What you want next**: one task, one thing to learn, and (if it is time) your pay.",
      ]),
      heading("In the talk"),
      steps([
        "Ask first: *how do you see the year?* Then listen to the end.",
        "On a reproach: *can you give me an occasion?* and write it down. Answer tomorrow if you are angry.",
        "Close with a date: *what would you want to see by [month], so that we speak of [what you want]?*",
      ]),
      script(
        "I would like to show you what I think mattered this year, and hear where you see it otherwise.",
      ),
    ],
    next: "What are your five results? Write them roughly, and I will turn them into lines with weight.",
  };
}

function underWatch(): Advice {
  return {
    opening:
      "It is serious, and it is not over: somebody still hopes, or it would have ended. Two things at once now: make exact what they want to see, and quietly prepare for the other case.",
    body: [
      heading("Make it exact"),
      script(
        "Thank you for being open. I want to pass this. Which three things would you have to see, by when, and how will we both know? May we look at it each week for ten minutes?",
      ),
      bullets([
        "Put their answer in writing the same day: *this is how I understood it*.",
        "Work on the one that is seen most, before the one that is hardest.",
        "Ask a colleague you trust what they would do differently in your place.",
      ]),
      heading("And beside it"),
      steps([
        "Read what your contract says of notice, and ask an advice office or a union what an extension or such a plan means where you live.",
        "Bring your résumé up to date while you are in work; speak with three people.",
        "Collect what is yours to keep: thanks, results, references. No papers of the firm.",
      ]),
    ],
    next: "What reason did they give, in their words?",
  };
}

/** Somebody else was promoted. */
export function passedOver(): Advice {
  return {
    opening:
      "That stings, and being asked to smile at it stings twice. Give it a few days; then ask the one question that helps you, in a voice that you like to remember.",
    body: [
      script(
        "I had hoped for that role myself. I do not want to speak about [name] but about me: what did you miss, and what would you have to see so that I am the natural choice the next time? By when could that be?",
      ),
      heading("Three answers, and what each means"),
      bullets([
        "**Something exact with a date**: stay, do it, and hold them to the date.",
        "**Something vague** (*a bit more presence*): ask for an example. If none comes, it was not about you.",
        "**There will be no place**: then you know, and can look elsewhere without bitterness.",
      ]),
      heading("And with your colleague"),
      "Congratulate once, briefly, and mean the part you can mean. They did not take it from you, and you will need each other.",
    ],
    next: "What do you think they saw in the other that they did not see in you? Be as fair as you can.",
  };
}
