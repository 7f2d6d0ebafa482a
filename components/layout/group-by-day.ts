import { dayOf, daysBetween, nameMonth } from "@/components/ui/dates";
import type { Conversation } from "@/lib/conversations/contract";
import { lastUse } from "./use-conversation-list";

export interface Group {
  name: string;
  items: Conversation[];
}

/** Pinned, Today, Yesterday, Previous 7 days, then by month; in the order given. */
export function groupByDay(conversations: Conversation[], timeZone: string, now = new Date()): Group[] {
  const today = dayOf(now, timeZone);
  const groups = new Map<string, Conversation[]>();
  for (const conversation of conversations) {
    const name = conversation.pinned ? "Pinned" : nameOf(dayOf(lastUse(conversation), timeZone), today);
    groups.set(name, [...(groups.get(name) ?? []), conversation]);
  }
  return [...groups].map(([name, items]) => ({ name, items }));
}

function nameOf(day: string, today: string) {
  const ago = daysBetween(day, today);
  if (ago <= 0) return "Today";
  if (ago === 1) return "Yesterday";
  return ago <= 7 ? "Previous 7 days" : nameMonth(day);
}
