import { v5 } from "uuid";
import { asSystem } from "@/lib/db/as-user";
import type { HouseEvent } from "@/lib/events/events";
import { insertNotices } from "@/lib/events/outbox.sql";

/** The space in which a text names one event: RFC 9562's for names that are URLs. */
const SPACE = v5.URL;

/** What was found out where nobody acts. `once`: the same text again is the same event, for a day. */
export interface Notice {
  event: HouseEvent;
  once: string;
}

/** Publishes what no person's transaction says. */
export async function announce(notices: Notice[]): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map(({ event, once }) => ({ id: v5(once, SPACE), event }));
  await asSystem((tx) => insertNotices(tx, rows));
}
