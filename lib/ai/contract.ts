import { z } from "zod";

/** What a claim is about. `goal`: what the person wants to be or do next; a skill they want is a `skill`. */
export const Predicate = z.enum([
  "skill",
  "level",
  "years",
  "role",
  "goal",
  "employer",
  "education",
  "location",
  "language",
  "salary",
]);
export type Predicate = z.infer<typeof Predicate>;

/** How it holds: now, being learned, wished for, once and no more, or said not to be so. */
export const Modality = z.enum(["has", "learning", "wants", "had", "lacks"]);
export type Modality = z.infer<typeof Modality>;

/** One thing that a text says of a person, with the place where it says it. */
export const Claim = z.object({
  subject: z.enum(["self", "other"]),
  predicate: Predicate,
  /** The canonical name: "Go", "Senior", "Data engineer"; of `years` the quantity in digits: "6", "1.5". */
  value: z.string().min(1).max(80),
  /** Years, to one decimal; null for every predicate but `years`. */
  quantity: z.number().min(0).max(80).nullable(),
  /** What the years are of: a skill, a role or a field; null means the career as a whole. */
  of: z.string().max(80).nullable(),
  modality: Modality,
  /** UTF-16 offsets of the sentence or clause that says so, `end` exclusive. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  confidence: z.number().min(0).max(1),
  /** `document`: read from a pasted résumé, to be proposed and never taken for said. */
  origin: z.enum(["statement", "document"]),
});
export type Claim = z.infer<typeof Claim>;
