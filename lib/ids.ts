import { parse, v7 } from "uuid";

/** A UUIDv7: sorts by the time it was made. */
export function newId(): string {
  return v7();
}

/** The id of a place of what a UUIDv7 names: the same each time, in its millisecond, and in the order of the places. */
export function idOfPlace(id: string, place: number): string {
  const msecs = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  return v7({ msecs, seq: place, random: parse(id) });
}
