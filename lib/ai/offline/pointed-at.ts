import type { Aim } from "./aims";
import type { Briefing } from "./briefing";
import { type Role, roleTitled } from "./catalogue/roles";
import { lowerFirst } from "./plain";

const PLACES = ["first", "second", "third", "fourth", "fifth"];
const POINTING =
  /\b(first|second|third|fourth|fifth|last|1st|2nd|3rd)\b (?:one|role|path|option|job|career|of (?:them|these|those))\b/i;

/**
 * "Tell me more about the second one": the role that stands in that place of the latest list with several roles, or null.
 * Headings that name no role ("Deeper where you are") count as places too.
 */
export function roleAt(question: string, before: Briefing["history"]): Aim | null {
  const place = POINTING.exec(question)?.[1]?.toLowerCase();
  if (!place) return null;
  const lists = before.filter(({ role }) => role === "assistant").map(({ text }) => namesListed(text));
  const latest = lists.findLast((names) => names.flatMap(roleNamed).length > 1) ?? [];
  const roles = latest.flatMap(roleNamed);
  const number = Number.parseInt(place, 10) || PLACES.indexOf(place) + 1;
  const [named] = roleNamed(latest[number - 1] ?? "");
  const role = place === "last" ? roles.at(-1) : (named ?? roles[number - 1]);
  return role ? { words: role.title, role, name: lowerFirst(role.title) } : null;
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
