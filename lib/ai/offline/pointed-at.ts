import type { Aim } from "./aims";
import type { Briefing } from "./briefing";
import { type Role, roleTitled } from "./catalogue/roles";
import { lowerFirst } from "./plain";
import { placeNamed } from "./talk/place-named";

/** These are points of an advice, and no roles. */
const OF_ADVICE = /\b(?:points?|steps?|things?|items?|tips?|bullets?|tasks?|ideas?|suggestions?)\b/i;
const MOST_WORDS = 16;
/** A list that stands further above is not what is pointed at. */
const ANSWERS_READ = 3;

/**
 * "Tell me more about the second one": the role that stands in that place of the latest list with several roles, or null.
 * Headings that name no role ("Deeper where you are") count as places too.
 */
export function roleAt(question: string, before: Briefing["history"]): Aim | null {
  if (OF_ADVICE.test(question.slice(0, 200)) || question.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS)
    return null;
  const place = placeNamed(question);
  if (place === null) return null;
  const latest = listBefore(before);
  const roles = latest.flatMap(roleNamed);
  const [named] = roleNamed(latest[place - 1] ?? "");
  const role = place < 0 ? roles.at(-1) : (named ?? roles[place - 1]);
  return role ? { words: role.title, role, name: lowerFirst(role.title) } : null;
}

/** The titles of the latest list of roles. */
export function rolesListed(before: Briefing["history"]): string[] {
  return listBefore(before)
    .flatMap(roleNamed)
    .map(({ title }) => title);
}

function listBefore(before: Briefing["history"]): string[] {
  const answers = before.filter(({ role }) => role === "assistant").slice(-ANSWERS_READ);
  const lists = answers.map(({ text }) => namesListed(text));
  return lists.findLast((names) => names.flatMap(roleNamed).length > 1) ?? [];
}

function namesListed(answer: string): string[] {
  const names = answer.matchAll(/^### (.+)$|^(?:[-*]|\d+\.) \*\*(.+?)\*\*/gm);
  const [headings, items] = [[] as string[], [] as string[]];
  for (const [, heading, item] of names) {
    if (heading) headings.push(heading);
    else if (item) items.push(item.replace(/:$/, ""));
  }
  return headings.flatMap(roleNamed).length > 1 ? headings : items;
}

function roleNamed(name: string): Role[] {
  const role = roleTitled(name.trim());
  return role ? [role] : [];
}
