import type { Modality } from "../claim";
import type { VerbGroup } from "./bare-group";

/** What a verb's grammar makes of its object; null when it tells nothing. */
export function modalityOf(group: VerbGroup): Modality | null {
  if (group.mood === "open") return null;
  if (group.mood === "wants") return group.isDenied ? null : "wants";
  if (group.isDenied) return group.time === "past" ? null : "lacks";
  return group.time === "past" ? "had" : "has";
}
