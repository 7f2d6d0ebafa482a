import { type Dates, dayOf, daysBetween } from "@/components/ui/dates";
import type { Conversation } from "@/lib/conversations/contract";
import type { Words } from "@/lib/i18n/words";
import { lastUse } from "./use-conversation-list";

export interface Group {
  name: string;
  items: Conversation[];
}

interface Reader {
  timeZone: string;
  dates: Dates;
  t: Words<"layout">;
}

/** Pinned, Today, Yesterday, Previous 7 days, then by month; in the order given. */
export function groupByDay(conversations: Conversation[], reader: Reader, now = new Date()): Group[] {
  const { timeZone, t } = reader;
  const today = dayOf(now, timeZone);
  const groups = new Map<string, Conversation[]>();
  for (const conversation of conversations) {
    const name = conversation.pinned
      ? t("list.pinned")
      : nameOf(dayOf(lastUse(conversation), timeZone), today, reader);
    groups.set(name, [...(groups.get(name) ?? []), conversation]);
  }
  return [...groups].map(([name, items]) => ({ name, items }));
}

function nameOf(day: string, today: string, { dates, t }: Reader) {
  const ago = daysBetween(day, today);
  if (ago <= 0) return t("list.today");
  if (ago === 1) return t("list.yesterday");
  return ago <= 7 ? t("list.lastDays") : dates.nameMonth(day);
}
