import { answerTo } from "../answers";
import { fittingAchievementsOf } from "../evidence";
import { heading, script, steps } from "../markdown";
import { lowerFirst, plain, upperFirst } from "../plain";
import { quote } from "../quote";
import type { Situation } from "../understand";
import { type Advice, aNameOf } from "./advice";

/** Present, past, future in ninety seconds, from the person's own path. */
export function tellMeAboutYourself(situation: Situation): Advice {
  const { answers, target } = situation;
  const path = answerTo(answers, /path so far/i);
  const remember = answerTo(answers, /remember/i);
  const [story] = fittingAchievementsOf(situation);
  return {
    opening: `They do not want your life; they want a reason to ask the next question. Three steps do it: **present, past, future**, about two hundred words, ending at why you sit in this room.`,
    body: [
      heading("A version to make your own"),
      script(
        `${remember ? `If I had to say in one sentence what I do well: ${plain(remember, 140)}.` : "[Present: what you do now, and what you are known for there.]"}`,
        path
          ? `${upperFirst(plain(path, 320)).replace(/([^.!?…])$/, "$1.")} [Choose two turns of this path and say what each taught you.]`
          : "[Past: the two turns of your path that led here, one sentence each.]",
        `What draws me to ${target ? `the work of ${aNameOf(target)}` : "this role"} is [the part of their work you want more of]. ${target?.role ? `I bring [your example] for ${lowerFirst(target.role.core[0] ?? "")}, and` : "I bring [your strongest example], and"} I would like to do that here.`,
      ),
      story ? `For the example, this may serve. ${quote(story)}` : "",
      heading("In thirty seconds"),
      "One sentence on what you do, one on the best thing that came of it, one on why them.",
      heading("Mind this"),
      steps([
        "The last sentence decides the follow-up question: end on the thing you would love to be asked about.",
        "Leave out school, hobbies and reasons for leaving, unless they ask.",
        "Say it aloud five times; by the third the stiff words fall off by themselves.",
      ]),
    ].filter(Boolean),
    next: "What is the one thing a colleague would say about your work? That belongs in the first sentence.",
    isFromMemory: Boolean(story),
  };
}
