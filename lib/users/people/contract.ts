import { z } from "zod";
import { trimmed } from "@/lib/text-shapes";
import { BudgetOf, UpdateBudget, Usage } from "@/lib/users/usage/contract";

/** People as an administrator sees them: who they are and what they use, nothing that they wrote. */

export const PersonRow = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string().nullable(),
  role: z.enum(["user", "admin"]),
  disabled_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
  /** When a browser of theirs was last seen; null while they are signed in nowhere. */
  last_seen_at: z.iso.datetime().nullable(),
  /** Of this month (UTC). */
  tokens_month: z.number().int(),
  cost_month_usd: z.number(),
});
export type PersonRow = z.infer<typeof PersonRow>;

export const PersonDetail = PersonRow.extend({
  sessions: z.number().int(),
  tokens: z.number().int(),
  /** Codes are asked of them when they sign in. */
  second_factor: z.boolean(),
  usage: Usage,
  budget: BudgetOf,
});
export type PersonDetail = z.infer<typeof PersonDetail>;

export const ListPeople = z.object({
  /** Part of a name or an address. */
  q: trimmed(200).optional(),
  role: z.enum(["user", "admin"]).optional(),
  status: z.enum(["active", "disabled"]).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(300).optional(),
});
export type ListPeople = z.infer<typeof ListPeople>;

export const UpdatePerson = z
  .strictObject({
    role: z.enum(["user", "admin"]),
    disabled: z.boolean(),
    budget: UpdateBudget,
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, "Send what to change.");
export type UpdatePerson = z.infer<typeof UpdatePerson>;

export const PersonPath = z.object({ userId: z.uuid().toLowerCase() });
