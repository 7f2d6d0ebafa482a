import { plain } from "../../plain";
import { matterOf } from "../../talk/matters/matter-of";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";
import { closing, endOf, nearest, nextOf, unsaid } from "./parts";

/** Sorts of questions that a catalogue cannot answer, and how an answer is found all the same. */
const SORTS: [RegExp, string][] = [
  [
    /\bhow (?:much|many)\b|\bcosts?\b|\bprices?\b|\bearns?\b/i,
    "**A figure** I would have to invent. Get it from two that are independent of each other and compare them; if they differ much, ask both why.",
  ],
  [
    /\bwhere (?:do|can|could|should|would|else)\b|\bhow (?:do|can|could) i find\b|\bwho (?:can|could|should|would|knows|do)\b/i,
    "**To find it**: begin with the office whose task it is, ask there *who else should I ask?*, and write down name and day. After three such talks one usually stands before the right desk.",
  ],
  [
    /^(?:and |but |so )?(?:am i allowed|may i|is it (?:ok|okay|legal|allowed|illegal|bad|rude|normal|a problem)|can i|could i|must i|do i have to|allowed to)\b|\b(?:can|may|could) (?:they|he|she|my \w+|the \w+) (?:really |just )?(?:fire|dismiss|force|make|refuse|cut|change|check|demand|forbid|keep|take|sue|cancel|withdraw)\b/i,
    "**Whether that is allowed** is decided by whoever makes the rule there: the law, the contract, the house. What one may ask kindly beforehand, one asks: *would it be all right if I …?* A no costs nothing then; done without asking, it might.",
  ],
  [
    /\bshould i\b|\bdo i need\b|\bdoes my\b/i,
    "**Whether you should**: ask what happens if you do it and it was wrong, and what happens if you leave it and that was wrong. Take the mistake that can be mended.",
  ],
  [
    /\b(?:would|will|do|does|did|could|are|is|can) (?:they|he|she|it|my|the|people|companies|employers?|anyone|anybody|somebody|someone|recruiters?|most)\b/i,
    "**What others think or do there** I cannot see from here, and guessing would only feed the worry. It is found out by asking one who decides such things, in general and not about you: *how is that seen here?* Their answer holds for more than one case.",
  ],
  [
    /^(?:and |but |so )?when\b|\bhow (?:soon|often|early|long before|far (?:ahead|in advance))\b|\bwhat time\b/i,
    "**When**: as soon as you have one thing to show, and before the others have planned. Too early costs you a *not yet*; too late costs you the chance.",
  ],
];

/** Where the talk has a matter, it is gone on with; a question of a sort that is known is one that others can answer. */
function withoutNear(situation: Situation, isOfSort: boolean): string {
  if (isOfSort || (situation.ongoing === null && !situation.target))
    return `*${plain(situation.briefing.question, 100)}* I have no sure answer to that one, and will not make one up.`;
  return `That I cannot see from here; on ${matterOf(situation).name} this much holds all the same:`;
}

/** The figures and places of these are known to somebody. */
const FINDABLE = /\b(?:where|who|how (?:much|many))\b|\bfind\b/i;

/** A question midway that no pattern knows: honestly so, with what the matter holds on it and where the answer is found. */
export function openQuestion(situation: Situation): Advice {
  const { briefing } = situation;
  const question = briefing.question.slice(0, 400).replaceAll("’", "'");
  const sorts = SORTS.filter(([sign]) => sign.test(question)).map(([, line]) => line);
  const near = /\bfind (?:out|that|it)\b/i.test(question) ? null : nearest(situation, question);
  const { ask } = matterOf(situation);
  const isToBeFound = FINDABLE.test(question);
  const how = unsaid(
    situation,
    (isToBeFound ? [ask, ...sorts] : [...sorts.slice(0, 1), ask, ...sorts.slice(1)]).filter(
      (text) => text !== near,
    ),
  );
  // Who can answer it is worth more to somebody who asks than what else is known of the matter.
  const who = near || how === ask ? null : unsaid(situation, [ask]);
  const step = near || situation.ongoing === null ? null : nextOf(situation);
  const body = [near, how, who, step ?? (near || how || who ? null : nextOf(situation))].filter(
    (part) => part !== null,
  );
  const asked = plain(briefing.question, 100);
  const opening = near ? `On *${asked}* this is what I can say:` : withoutNear(situation, sorts.length > 0);
  if (body.length === 0) return endOf(situation, opening);
  return { opening, body, next: closing(situation), isFromMemory: true };
}
