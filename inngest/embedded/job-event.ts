import { z } from "zod";
import { newId } from "@/lib/ids";

/** An event as it came in: its id is what a repeat is known by. */
export interface JobEvent {
  id: string;
  name: string;
  data: Record<string, unknown>;
  /** Milliseconds since 1970. */
  ts: number;
}

const Sent = z.object({
  id: z.string().max(255).optional(),
  name: z.string().min(1).max(256),
  data: z.record(z.string(), z.unknown()).optional(),
  ts: z.number().optional(),
});

/** What a client sends to `/e/<key>`: one event or several. Throws when it is something else. */
export function readEvents(body: unknown): JobEvent[] {
  return z
    .array(Sent)
    .parse(Array.isArray(body) ? body : [body])
    .map(anEvent);
}

export function anEvent({ id, name, data, ts }: z.infer<typeof Sent>): JobEvent {
  return { id: id ?? newId(), name, data: data ?? {}, ts: ts ?? Date.now() };
}
