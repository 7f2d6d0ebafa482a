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
