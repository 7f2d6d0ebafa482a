import type { PersonRow } from "@/lib/users/people/contract";
import type { StoredPerson } from "@/lib/users/people/people.sql";
import { toDollars } from "@/lib/users/usage/limits";

export function presentPerson(row: StoredPerson): PersonRow {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    disabled_at: row.disabledAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
    last_seen_at: row.lastSeenAt?.toISOString() ?? null,
    tokens_month: row.tokensMonth,
    cost_month_usd: toDollars(row.microsMonth),
  };
}
