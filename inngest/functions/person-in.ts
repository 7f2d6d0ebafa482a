import { z } from "zod";

const Data = z.looseObject({ user_id: z.uuid() });

/** Whom an event concerns. Throws when it names nobody. */
export function personIn(event: { data?: unknown }): string {
  return Data.parse(event.data).user_id;
}
