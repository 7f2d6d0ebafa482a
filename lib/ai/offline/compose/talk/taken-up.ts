import type { FollowUpKind } from "../../talk/follow-up-rules";
import { askedBefore } from "../../talk/last-answer";
import { matterOf } from "../../talk/matters/matter-of";
import type { Situation } from "../../understand";
import type { Advice, Composer } from "../advice";
import { complaint, corrected, saidEarlier, sumUp, takenUpAgain } from "./looking-back";
import { cannot, steady, whatIf } from "./obstacles";
import { ofThese } from "./of-these";
import { onPaper } from "./on-paper";
import { openQuestion } from "./open-question";
import { offeredBy, unsaid, withNext } from "./parts";
import { checklist, cost, first, next, pace, thisPoint } from "./points";
import { recommend, why } from "./reasons";
import { tone, words } from "./say-it";
import { no, tellsMore, told, unread, unsure, yes } from "./told";

const COMPOSERS: Record<FollowUpKind, Composer> = {
  why,
  first,
  which: ofThese,
  next,
  checklist,
  pace,
  cost,
  "sum-up": sumUp,
  complaint,
  "said-earlier": saidEarlier,
  recommend,
  correction: corrected,
  unsure,
  yes,
  no,
  point: thisPoint,
  "what-if": whatIf,
  tone,
  words,
  sign,
  cannot,
  feeling: steady,
  "on-paper": onPaper,
  figure: openQuestion,
  told,
};

const ASKS =
  /\?\s*$|^\W*(?:and |but |so |ok(?:ay)? )?(?:what|which|who|how|why|when|where|is|are|can|could|should|would|do|does|did|will|may)\b/i;

/** What leans on the answers before it, or is said midway in words that are no matter of their own. */
export function takenUp(situation: Situation): Advice {
  const { briefing, follow } = situation;
  const isAgreed = follow?.kind === "yes" && !tellsMore(situation);
  const offered = isAgreed ? offeredBy(askedBefore(briefing.history)) : null;
  if (offered)
    return COMPOSERS[offered]({ ...situation, follow: { kind: offered, place: null, isSure: true } });
  if (follow) return COMPOSERS[follow.kind](situation);
  if (situation.backAt !== null && briefing.question.trim() === "") return takenUpAgain(situation);
  if (ASKS.test(briefing.question)) return openQuestion(situation);
  return briefing.question.trim().length > 1 ? told(situation) : unread(situation);
}

/** "How will I know that I am ready?" */
function sign(situation: Situation): Advice {
  const matter = matterOf(situation);
  return withNext(situation, "You can notice it:", unsaid(situation, [matter.sign, matter.lean]));
}
