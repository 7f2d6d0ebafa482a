import { z } from "zod";

/** A conversation is unused for so long after its last message; null: it is kept until its owner deletes it. */
const KeepDays = z.number().int().min(30, "Keep them for 30 days or more.").max(3650).nullable();

export const Retention = z.object({
  keep_days: KeepDays,
  /** How many conversations are unused for so long now, and end within the hour. */
  ending: z.number().int(),
});
export type Retention = z.infer<typeof Retention>;

export const SetRetention = z.strictObject({ keep_days: KeepDays });
export type SetRetention = z.infer<typeof SetRetention>;

export const AskRetention = z.object({
  /** Answers as if so many days had been chosen. */
  keep_days: z.coerce.number().int().min(30).max(3650).optional(),
});
export type AskRetention = z.infer<typeof AskRetention>;
