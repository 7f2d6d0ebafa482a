import { bullets, heading, script, steps } from "../../markdown";
import type { Advice } from "../advice";

/** Bullying, harassment, discrimination: what protects, in which order, and who is on whose side. */
export function mistreated(): Advice {
  return {
    opening:
      "That is not yours to put up with, and it is not a matter of being tougher. What protects you is a record, somebody on your side, and an order of steps. I am no lawyer: what is forbidden, and by when it must be reported, is a matter of your country.",
    body: [
      heading("Today"),
      steps([
        "**A record**, at home and not on the firm's machine: date, place, words as they were said, who was there, what you did. Keep messages.",
        "**One person** whom you tell: a colleague, a doctor, someone at home. What only you know is easy to doubt.",
        "**The rules**: the house policy on bullying, and how a complaint is made there.",
      ]),
      heading("Whom to go to"),
      bullets([
        "**Somebody outside first**: a union, a public advice office, the body for equal treatment, a lawyer for one hour. Ask which deadlines run.",
        "**The personnel office** works for the employer. It can help, for it must act on what it has in writing; so go with dates, and with what you ask for.",
        "**The manager above**, where the house rule says so, or where you trust them.",
      ]),
      heading("Words for it"),
      script(
        "On [dates] [who] did and said [what], before [whom]. I ask that it stops, and for [a talk with a third person there, another line of report]. Please confirm in writing that you received this, and what happens next and by when.",
      ),
      "If it makes you ill, your doctor comes before any of this.",
    ],
    next: "What has happened most recently, in the words of a witness? With that I can help you write the first entry.",
  };
}

/** Something went wrong, and it was one's own doing. */
export function ownMistake(): Advice {
  return {
    opening:
      "It feels enormous tonight; by what comes next it will be judged. People forgive a mistake far more readily than hearing of it from somebody else.",
    body: [
      heading("In this order"),
      steps([
        "**Stop the harm**, if it goes on: the one thing that keeps it from growing.",
        "**Tell the person who must know**, early and yourself, before it is polished.",
        "**Offer the repair**, with a time, and say where you need help.",
        "**Afterwards** one change, so that it cannot happen that way again.",
      ]),
      heading("The sentence"),
      script(
        "I have to tell you about a mistake of mine. [What happened, in one line.] It affects [whom, how]. I have already [what], and suggest [what] by [when]. What else do you need from me now?",
      ),
      bullets([
        "No *but*, no one else's name, no long why: that comes when they ask.",
        "Where money, safety or the law is concerned, ask first who has to be told, and keep to that.",
      ]),
    ],
    next: "What went wrong, and who does not know of it yet? Tell me, and we will write your three sentences.",
  };
}

/** A contract that runs out, and nobody says what comes then. */
export function contractEnding(): Advice {
  return {
    opening:
      "Silence is no answer, and you need not wait for one. Ask now, and look around at the same time: the two do not disturb each other.",
    body: [
      heading("Ask"),
      script(
        "My contract ends on [date]. I would like to stay, and to know by [a date six weeks before] whether you plan to renew it, and as what. What does it depend on, and what can I do for it?",
      ),
      bullets([
        "Ask the one who decides and the one who holds the budget; they may not be the same.",
        "Come with one page: what you did, what it was worth, what would be left undone.",
        "Have the answer in writing. *Very likely* is a no until it is signed.",
      ]),
      heading("Meanwhile"),
      steps([
        "**What you are owed**: days of leave, a reference, notice to the office that pays you if you are without work. Its deadlines begin before the last day in many places.",
        "**Three places** that would have you: begin the talks now, while you can say *I am employed*.",
        "**A sum**: how many months you could wait.",
      ]),
    ],
    next: "When does it end exactly, and who decides? With that I can lay out the weeks until then.",
  };
}
