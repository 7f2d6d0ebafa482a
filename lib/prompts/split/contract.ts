import { z } from "zod";
import { Comparison } from "@/lib/prompts/admin/contract";
import { Helped } from "@/lib/prompts/contract";

const SHARES = "Choose a whole number from 1 to 99.";

/** Two versions of a premade prompt at once, each for a share of people. */

export const StartSplit = z.strictObject({
  /** The one that is tried beside the one that people see. */
  version: z.number().int().min(1).max(1_000_000),
  /** Of a hundred people. */
  share: z.number().int(SHARES).min(1, SHARES).max(99, SHARES),
});
export type StartSplit = z.infer<typeof StartSplit>;

/** `version`: the one that was tried goes to everybody. `against`: everybody gets the other one back. */
export const EndSplit = z.strictObject({ keep: z.enum(["version", "against"]) });
export type EndSplit = z.infer<typeof EndSplit>;

const Arm = z.object({
  version: z.number().int(),
  uses: z.number().int(),
  up: z.number().int(),
  down: z.number().int(),
  helped: Helped.nullable(),
});

export const Split = z.object({
  id: z.uuid(),
  share: z.number().int(),
  started_at: z.iso.datetime(),
  ended_at: z.iso.datetime().nullable(),
  /** `overtaken`: somebody published or archived meanwhile. */
  outcome: z.enum(["kept", "dropped", "overtaken"]).nullable(),
  /** When the job counted last; null before it did, and from the end on until it has counted once more. */
  counted_at: z.iso.datetime().nullable(),
  /** Since it started alone. */
  tried: Arm,
  against: Arm,
  comparison: Comparison,
});
export type Split = z.infer<typeof Split>;

export const SplitPath = z.object({ promptId: z.uuid(), splitId: z.uuid() });
