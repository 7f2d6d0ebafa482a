import type { Role } from "../catalogue/roles";
import type { Topic } from "../intent";
import { bullets } from "../markdown";
import { lowerFirst, upperFirst } from "../plain";
import type { Situation } from "../understand";
import { type Advice, aNameOf } from "./advice";
import { closing, isSaid, withNext } from "./talk/parts";

/** In these the work of a role is what is talked of. */
const OF_ROLES = new Set<Topic>([
  ...(["role-overview", "career-paths", "career-plan", "skill-gap", "share", "change-field"] as const),
  ...(["learning-plan", "is-realistic", "how-long", "too-late", "find-direction"] as const),
]);

interface Facet {
  title: string;
  text: string;
}

/** "Tell me more": the sides of the role that this conversation has not shown yet, else what comes next in its matter. */
export function goDeeper(situation: Situation): Advice {
  const { target, current, ongoing } = situation;
  const aim = target?.role ? target : current?.role ? current : null;
  const isOfRole = ongoing === null || OF_ROLES.has(ongoing);
  const fresh =
    isOfRole && aim?.role ? facetsOf(aim.role).filter(({ text }) => !isSaid(situation, text)) : [];
  if (!aim || fresh.length === 0) return withNext(situation, "Gladly, one layer deeper:");
  return {
    opening: `Gladly, one layer deeper. On the work of ${aNameOf(aim)} I can add this:`,
    body: fresh.slice(0, 2).flatMap(({ title, text }) => [`### ${title}`, text]),
    next: closing(situation),
  };
}

function facetsOf(role: Role): Facet[] {
  const { junior, mid, senior } = role.expected;
  return [
    {
      title: "What each level is trusted with",
      text: bullets([`**Junior**: ${junior}.`, `**Mid**: ${mid}.`, `**Senior**: ${senior}.`]),
    },
    { title: "Proof that counts", text: bullets(role.proof.map(upperFirst)) },
    { title: "What they ask in interviews", text: bullets(role.interview.map(upperFirst)) },
    { title: "Where it leads", text: bullets(role.moves.map((move) => `**${move.to}**: ${move.because}.`)) },
    { title: "Skills around the core", text: bullets(role.useful.map(lowerFirst)) },
  ];
}
