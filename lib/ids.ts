import { parse, v7 } from "uuid";

/** A UUIDv7: sorts by the time it was made. */
export function newId(): string {
  return v7();
}

/** As many ids as are wanted from a UUIDv7: the same each time, in its millisecond and in their order. */
export function idsFrom(id: string, count: number): string[] {
  const msecs = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  return Array.from({ length: count }, (_, seq) => v7({ msecs, seq, random: parse(id) }));
}
