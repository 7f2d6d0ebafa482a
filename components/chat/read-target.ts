import { z } from "zod";
import type { Target } from "./use-target";

const Offset = z.coerce.number().int().min(0).max(1_000_000);
const Named = z.object({ message: z.uuid().toLowerCase() });
const Part = z.object({ from: Offset, to: Offset }).refine(({ from, to }) => from < to);

/** The message, and the passage of it, that a link into a thread names; null when it names none. */
export function readTarget(query: unknown): Target | null {
  const named = Named.safeParse(query);
  if (!named.success) return null;
  const part = Part.safeParse(query);
  const passage = part.success ? { start: part.data.from, end: part.data.to } : null;
  return { message: named.data.message, passage };
}
