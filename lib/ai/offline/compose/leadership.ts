import { bullets, heading, script } from "../markdown";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

/** Leading better: clear, fair, present; the habits and the words. */
export function leadership({ briefing }: Situation): Advice {
  const isDelegation = /delegat|hand over|let go|myself/i.test(briefing.question);
  return {
    opening:
      "Most of leading comes down to three things people need from you: to know what matters, to hear how they are doing, and to be able to tell you bad news. Hold your question against these and the weak one usually shows.",
    body: [
      ...(isDelegation ? delegation() : []),
      heading("Habits that carry"),
      bullets([
        "**One-to-ones** every week or two, their agenda first. Begin with: what is on your mind?",
        "**Three priorities**, written, the same for everyone. When a fourth comes, say which one waits.",
        "**Feedback within two days**, in private, about something seen: what I saw, what it did, what I would like.",
        "**Decisions with a name**: who decides, by when, who is asked before.",
        "**Your own mistakes aloud.** It is the cheapest way to hear of theirs in time.",
      ]),
      heading("Words for hard moments"),
      script(
        "*Somebody falls short:* In the last two weeks I saw [what you saw]. The effect was [effect]. What is going on, and what do you need?",
        "*You do not know:* I do not know yet. I will find out and tell you by [day].",
      ),
    ],
    next: "Which person in your team takes most of your thoughts at present, and what have you said to them about it so far?",
  };
}

function delegation() {
  return [
    heading("Handing over"),
    bullets([
      "Give the **outcome and its limits**, not the steps; ask them to tell you how they would begin.",
      "Agree on **two points where you look at it**, and stay out in between.",
      "Expect it to be done differently and at first a little worse. That is the price of not being needed.",
    ]),
  ];
}
