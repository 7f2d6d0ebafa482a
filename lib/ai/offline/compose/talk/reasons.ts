import { roleTitled } from "../../catalogue/roles";
import { evidenceOfSkills } from "../../evidence";
import { bullets } from "../../markdown";
import { inWords, lowerFirst, plain } from "../../plain";
import { rolesListed } from "../../pointed-at";
import { exact } from "../../quote";
import { pointsBefore } from "../../talk/last-answer";
import { matterOf } from "../../talk/matters/matter-of";
import type { Situation } from "../../understand";
import { type Advice, aNameOf } from "../advice";
import { closing, isSaid, toldOf, unsaid, withNext } from "./parts";
import { placed } from "./points";

const MOST_QUOTES = 2;

/** "Why that one?" */
export function why(situation: Situation): Advice {
  const { follow, target, briefing } = situation;
  const named = /^\W*(?:\w+\W+){0,2}why (?:the )?([\w+#.-]{3,20}(?: [\w+#.-]{3,20})?)\W*$/i.exec(
    briefing.question.slice(0, 80),
  )?.[1];
  if (
    named &&
    !/\b(?:not|that|this|these|those|ones?|though|exactly|first|second|third|fourth|fifth|last)\b/i.test(
      named,
    ) &&
    !isNamedAbove(situation, named)
  )
    return notNamed(situation, named);
  const point = follow?.place ? placed(pointsBefore(briefing.history), follow.place) : null;
  const isOfRole = point ? roleTitled(point.name) : target?.role && isAboutRoles(situation);
  if (isOfRole) return whyThisRole(situation);
  const { why, name, lean } = matterOf(situation);
  const opening = point
    ? `*${point.name}* stands there because of what lies under all of it:`
    : `The reason behind it, for ${name}:`;
  return withNext(situation, opening, unsaid(situation, [why, lean]));
}

function isNamedAbove({ briefing }: Situation, name: string) {
  return briefing.history.some(
    ({ role, text }) => role === "assistant" && text.toLowerCase().includes(name.toLowerCase()),
  );
}

/** A reason for what was never advised would be made up. */
function notNamed(situation: Situation, name: string): Advice {
  return withNext(
    situation,
    `I have not spoken of *${plain(name, 40)}* here, so I will not defend it. Whether it is worth something to you shows quickly: count in how many of ten adverts it is asked for, and ask one who has it what it changed. Beside that:`,
  );
}

function isAboutRoles({ ongoing }: Situation) {
  return ongoing === null || /^(?:role-overview|career-paths|career-plan|skill-gap|share)$/.test(ongoing);
}

function whyThisRole(situation: Situation): Advice {
  const { target, current } = situation;
  const role = target?.role;
  if (!target || !role) return withNext(situation, "The reason behind it:", matterOf(situation).why);
  const because = current?.role?.moves.find(({ to }) => to === role.title)?.because;
  const known = evidenceOfSkills(situation);
  const shown = role.core.filter((skill) => known.has(skill)).map(lowerFirst);
  const open = role.core.filter((skill) => !known.has(skill)).map(lowerFirst);
  const reasons = [
    because
      ? `**How it came up**: from the work of ${aNameOf(current ?? target)} people do move there, ${because}.`
      : `**What it is for**: somebody in it ${role.purpose}.`,
    shown.length > 0
      ? `**What speaks for it**: of its core, you have told me of ${inWords(shown)}.`
      : "**What I cannot say yet**: you have told me of nothing that belongs to its core, so it is a direction and no finding about you.",
    open.length > 0
      ? `**What speaks against it**: ${inWords(open)} would be new, as far as I know. If that list puts you off, take another.`
      : "",
  ].filter(Boolean);
  const fresh = reasons.filter((reason) => !isSaid(situation, reason));
  if (fresh.length < 2) return withNext(situation, "Beyond what stands above:");
  return {
    opening: `Why the work of ${aNameOf(target)}, with what speaks for it and against it:`,
    body: [
      bullets(fresh),
      "Whether you would like an ordinary week there, only a day beside somebody in it can tell.",
    ],
    next: closing(situation),
    isFromMemory: true,
  };
}

/** "What would you do in my place?", "which one would be easiest?": said plainly, with what it rests on. */
export function recommend(situation: Situation): Advice {
  const listed = rolesListed(situation.briefing.history);
  if (/\bwhich\b/i.test(situation.briefing.question) && listed.length > 1 && isAboutRoles(situation))
    return nearestRole(situation, listed);
  const { lean, sign, ifNot } = matterOf(situation);
  const text = unsaid(situation, [lean, sign, ifNot]);
  const told = toldOf(situation)
    .filter((statement) => !isSaid(situation, exact(statement)))
    .slice(0, MOST_QUOTES);
  const advice = withNext(
    situation,
    "You ask what I would do, so here it is; you live with it, and may do otherwise.",
    text,
  );
  if (!text || told.length === 0) return advice;
  return {
    ...advice,
    body: [
      ...advice.body,
      `I go by this of what you told me: ${told.map(exact).join("; ")}; if I read it wrongly, my advice is wrong too.`,
    ],
  };
}

export function nearestRole(situation: Situation, titles: string[]): Advice {
  const { current } = situation;
  // What their present work has at its core they have done, though they did not say so.
  const known = new Set([...evidenceOfSkills(situation).keys(), ...(current?.role?.core ?? [])]);
  const source = current?.role
    ? `By what you have told me and what the work of ${aNameOf(current)} asks`
    : "By what you have told me";
  const ranked = titles
    .flatMap((title) => roleTitled(title) ?? [])
    .map((role) => ({ role, shown: role.core.filter((skill) => known.has(skill)) }))
    .map(({ role, shown }) => ({ role, shown, open: role.core.length - shown.length }))
    .sort((left, right) => right.shown.length - left.shown.length || left.open - right.open);
  const [best] = ranked;
  if (!best) return withNext(situation, "You ask what I would do.");
  const isTold = best.shown.length > 0;
  return {
    opening: isTold
      ? `${source}, **${best.role.title}** is the nearest. I only count how much of each core I have heard from you; what you kept to yourself is missing there.`
      : "I cannot rank them for you yet: of none of their cores have you told me anything. This is what each asks at its centre, so that you see which sounds like you:",
    body: [
      bullets(
        ranked.map(({ role, shown }) =>
          isTold
            ? `**${role.title}**: ${shown.length} of ${role.core.length} shown${shown.length > 0 ? ` (${inWords(shown.map(lowerFirst))})` : ""}`
            : `**${role.title}**: ${inWords(role.core.slice(0, 4).map(lowerFirst))}`,
        ),
      ),
      "Easiest to get into is another thing than nearest: it hangs on who looks for people near you. Count adverts within your reach for the first two.",
    ],
    next: "Which of these have you done already, even a little, and not told me?",
    isFromMemory: true,
  };
}
