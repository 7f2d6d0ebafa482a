import type { Tx } from "@/lib/db/as-user";
import type { HouseEvent } from "@/lib/events/events";
import { insertOutboxRow } from "@/lib/events/outbox.sql";

/**
 * Says that something happened, in the transaction in which it happens: either both are kept or neither. It is sent
 * afterwards, once or more often with the same id. `userId` is whose transaction it is; null in the system's.
 */
export async function publish(tx: Tx, userId: string | null, event: HouseEvent): Promise<void> {
  await insertOutboxRow(tx, userId, event);
}
