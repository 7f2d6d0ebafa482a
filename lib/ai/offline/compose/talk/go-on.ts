import type { Situation } from "../../understand";
import type { Advice } from "../advice";
import { withNext } from "./parts";
import { takenUp } from "./taken-up";

/** Asked once more, with or without its mark. */
const ASKS =
  /\?\s*$|^\W*(?:please |and |so |but |ok(?:ay)? )?(?:what|which|who|how|why|when|where|is|are|can|could|should|do|does|help|write|give|tell|show|explain|review|make)\b/i;
const OPENING = "That stands above, and I will not say it twice. What goes beyond it:";

/** In place of an answer that was given before: what was asked or told since is taken up, else the matter goes on. */
export function goOn(situation: Situation): Advice {
  const { ongoing, topic } = situation;
  const onIt = { ...situation, ongoing: topic === "taken-up" || topic === "go-deeper" ? ongoing : topic };
  const isTold = !ASKS.test(situation.briefing.question) && !situation.isMeant;
  return isTold || situation.follow ? takenUp(onIt) : withNext(onIt, OPENING);
}
