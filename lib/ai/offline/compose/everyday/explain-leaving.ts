import { bullets, heading, script } from "../../markdown";
import type { Advice } from "../advice";

/** Why one left, was dismissed or was away: short, true, forward. */
export function explainLeaving(): Advice {
  return {
    opening:
      "Short, true and without anyone to blame; then forward. Twenty seconds are enough, and who stops there is asked less.",
    body: [
      heading("When your position was cut"),
      script(
        "My position was cut with [how many or which part]. I have used the time to [what], and I am looking for [this].",
      ),
      heading("When you were dismissed"),
      script(
        "It ended because [one sentence that your former employer would confirm]. My part in it was [what]. Since then I do [what is different]. What I did well there was [one thing], and that is what I would bring.",
      ),
      heading("When you left, or stayed only briefly"),
      script(
        "I had learned what I came for / it was not the work we had agreed. I want [what this place offers], and to stay with it.",
      ),
      heading("When there is a gap"),
      script(
        "From [month] to [month] I looked after [family, health, study]; that is settled. I have kept my hand in by [what].",
      ),
      bullets([
        "Never anything that a phone call would disprove.",
        "No details of illness or family are owed; in many countries they may not ask.",
        "Write it down, say it aloud five times: it must sound dull.",
      ]),
    ],
    next: "Which of these is yours? Write me your rough sentence, and I will make it shorter.",
  };
}
