import { bullets, heading, script, steps } from "../../markdown";
import type { Situation } from "../../understand";
import { type Advice, aNameOf } from "../advice";

const SENT = /\b(?:applications?|applied|replies|reply|response|heard nothing|ghosted|callbacks?)\b/i;

/** Looking for work: where it leaks when nothing comes back, and a week that can be kept up. */
export function jobSearch({ target, briefing }: Situation): Advice {
  const isLeaking = SENT.test(briefing.question);
  return {
    opening: isLeaking
      ? "Silence is information: it tells you *where* the search leaks. Look there before you send more of the same."
      : `A search is won by fit and by people, hardly ever by number${target ? `, for ${aNameOf(target)} too` : ""}. Here is one that can be kept up.`,
    body: [
      ...(isLeaking ? leaks() : []),
      heading("A week that works"),
      steps([
        "**Two or three applications that fit**: you meet most of what they call essential, and the top third of your résumé says so in their words.",
        "**Two people**: one who does that work, one who knows someone there. Ask for their view, not for a job.",
        "**One proof**: a page, a sample, a certificate, a short story of what you did. Something to show.",
        "**One look back on Friday**: what was answered, and what did those have in common?",
      ]),
      heading("Words for the people you know"),
      script(
        `I am looking for [the work, in five words], best in [place or kind of place]. I bring [your strongest proof]. Do you know someone I should talk to?`,
      ),
      "Keep a list: date, place, who, what came of it. And one day a week without any of it.",
    ],
    next: isLeaking
      ? "Paste one advert that you applied to and the top of your résumé: I will hold them against each other."
      : "Which work, and where? Tell me what you do today, and I will say where to begin.",
  };
}

function leaks() {
  return [
    heading("Where it leaks"),
    bullets([
      "**No answer at all**: the résumé or the choice of adverts. Too general, too far from what they ask, or the main thing stands on page two.",
      "**Calls, but no interviews**: what you say in the first five minutes: who you are, why them, what you expect.",
      "**Interviews, but no offers**: the stories. They heard what *we* did, or no result.",
      "**Offers, but bad ones**: where you look, and what you ask for.",
    ]),
  ];
}

/** After a no: rest, one question, one repair. */
export function rejection(): Advice {
  return {
    opening:
      "That hurts, and the further you came the more. Take the evening off from it: a no after the last round says that you could do the work in their eyes, and that somebody was nearer to it that day.",
    body: [
      heading("Within two days, if you wish"),
      script(
        "Thank you for telling me, and for the conversations. If you can spare one sentence: what would have made my application stronger? I would be glad to hear from you when something similar opens.",
      ),
      "Many never answer; some call again when their first choice leaves.",
      heading("What to keep of it"),
      steps([
        "Write down the questions while you remember them, and which two you would answer differently.",
        "Look at **where** it ended: before a call, it was the paper; after the first talk, the beginning; at the end, often only the other person.",
        "Mend one thing, not five, before the next.",
      ]),
      "And do not stop the others while you wait for one: three at a time keep any single no small.",
    ],
    next: "At which point did it end, and which question stayed with you?",
  };
}
