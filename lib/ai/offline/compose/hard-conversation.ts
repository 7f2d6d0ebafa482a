import { answerTo } from "../answers";
import { bullets, heading, script } from "../markdown";
import { plain } from "../plain";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

const SERIOUS =
  /\b(?:harass\w*|sexual\w*|discriminat\w*|racis\w*|sexis\w*|threat\w*|assault\w*|touch(?:ed|es|ing) me|bull(?:y|ied|ying)|retaliat\w*|unsafe|illegal|fraud|unpaid wages)\b/i;

/** A difficult talk prepared: seen and guessed, the other side, opening words, what to do when it heats up. */
export function hardConversation({ answers, briefing }: Situation): Advice {
  const person = answerTo(answers, /with whom/i);
  const issue = answerTo(answers, /what it is about/i);
  const wish = answerTo(answers, /come out of it/i);
  const fear = answerTo(answers, /what i fear/i);
  return {
    opening: `It speaks for you that you want to say it rather than swallow it. A talk like this is half won before it begins, by knowing what you saw, what you only guess, and what you want instead.`,
    body: [
      ...(SERIOUS.test(briefing.question) ? [serious()] : []),
      heading("First, on paper"),
      bullets([
        issue
          ? `**Seen:** *${plain(issue, 200)}*. Strike what a camera would not have recorded, and keep the last example with its day.`
          : "**Seen:** the last example, as a camera would have recorded it.",
        "**Guessed:** why they do it. You do not know; leave it out of the talk.",
        wish
          ? `**Wanted:** *${plain(wish)}*. Make it one thing they could do next week.`
          : "**Wanted:** one thing they could do next week.",
      ]),
      heading("Their side, in fairness"),
      `${person ? `Seen from the other chair (${plain(person, 60)}), they` : "They"} may not have noticed, may be under pressure you cannot see, or may have a complaint about you that was never said. Ask, before you conclude.`,
      heading("Opening words"),
      script(
        "I would like to talk about something that matters to me. On [day], I saw [what happened]. The effect on me was [effect]. I would like us to [wish]. How did you see it?",
      ),
      heading("If it gets heated"),
      bullets([
        "**They deny it:** *We remember it differently. What matters to me is how we do it from now on.*",
        "**They blame you:** *That may be so, and I want to hear it. Let us take one thing after the other.*",
        "**Voices rise:** *I would like to stop here and go on tomorrow.* Then really do.",
      ]),
      `Close with one sentence both of you could write down: who does what, until when.${fear ? ` And your fear, *${plain(fear)}*: weigh it against a year of saying nothing.` : ""}`,
    ],
    next: "What is the last example, with its day and its words? Write it to me in two sentences and I will tell you what in it is seen and what is guessed.",
  };
}

function serious() {
  return "**One thing before all tactics:** what you describe may be more than a conflict. You need not settle that alone in a talk. Keep a dated record, tell a person you trust, and go to those whose task it is: staff representatives, the complaints office or HR, a union, or a lawyer or public advice service where you live. If you are in danger, leave first.";
}
