import { answerTo } from "../answers";
import { fittingAchievementsOf } from "../evidence";
import { heading, script, steps } from "../markdown";
import { inWords, plain } from "../plain";
import { quote } from "../quote";
import type { Situation } from "../understand";
import { type Advice, aNameOf, nameOf } from "./advice";

/** Two short summaries built from the person's own facts, with blanks where one is missing. */
export function resumeSummary(situation: Situation): Advice {
  const { answers, target, briefing } = situation;
  const { person } = briefing;
  const who = cleaned(answerTo(answers, /^i am$/i)) ?? describedBy(situation);
  const proud = cleaned(answerTo(answers, /proudest/i));
  const role = target ? aNameOf(target) : "[the role you want]";
  const skills = person.skills.slice(0, 3).map((skill) => plain(skill, 30));
  const [remembered] = fittingAchievementsOf(situation);
  return {
    opening:
      "A summary earns its place when nobody else could have written it: what you do and for whom, the strongest thing that came of it, where you are heading. Two versions, from your own facts only.",
    body: [
      heading("Plain"),
      script(
        `${asSentence(who)} ${proud ? asSentence(proud) : "[The result you are proudest of, in one sentence.]"} ${skills.length > 0 ? `At home in ${inWords(skills)}. ` : ""}Looking for work as ${role}.`,
      ),
      heading("With more of you"),
      script(
        `${proud ? asSentence(proud) : "[Begin with the moment or result you are proudest of.]"} That is the kind of work I look for as ${role}. Behind it: ${plain(who, 160).replace(/[.\s]+$/, "")}. [One short sentence on how colleagues would describe working with you.]`,
      ),
      remembered ? `One of these may serve as evidence. ${quote(remembered)}` : "",
      heading("Before you use it"),
      steps([
        "Strike every adjective anyone could claim; keep nouns, verbs and numbers.",
        "Read it aloud. If you would not say it to a colleague, change it.",
        "Make sure that each claim has a line further down that shows it.",
      ]),
    ].filter(Boolean),
    next: proud
      ? "What was different for other people after the thing you are proudest of? One fact there would lift both versions."
      : "What are you proudest of at work, even if it looks small from outside?",
    isFromMemory: Boolean(remembered),
  };
}

function describedBy({ current, briefing }: Situation) {
  const years = briefing.person.yearsExperience;
  const name = current ? nameOf(current) : "[what you do]";
  return years
    ? `${name} with ${years} ${years === 1 ? "year" : "years"} of experience`
    : `${name}, [for whom, how long]`;
}

function cleaned(text: string | null) {
  return text ? plain(text, 260) : null;
}

function asSentence(text: string) {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…\]]$/.test(sentence) ? sentence : `${sentence}.`;
}
