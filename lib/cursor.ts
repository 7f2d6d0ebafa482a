import type { z } from "zod";
import { DomainError } from "@/lib/errors";

/** A place in a list as clients carry it: opaque, URL-safe. `place` is what the list is ordered by. */
export function encodeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place), "utf8").toString("base64url");
}

/** The place a cursor names, checked by `shape`. Throws `invalid` on field `cursor` when it is not one of ours. */
export function decodeCursor<Shape extends z.ZodType>(cursor: string, shape: Shape): z.output<Shape> {
  const result = shape.safeParse(parse(cursor));
  if (result.success) return result.data;
  const message = "This cursor is not one we gave out: start again from the first page.";
  throw new DomainError("invalid", message, { problems: [{ message, field: "cursor" }] });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
