import type { Tx } from "@/lib/db/as-user";

/** Lays these over what was preferred, in one statement: two pages that change different ones lose neither. */
export async function mergePreferences(tx: Tx, userId: string, preferences: object): Promise<void> {
  await tx.$executeRaw`
    update users set preferences = preferences || ${JSON.stringify(preferences)}::jsonb, updated_at = now()
    where id = ${userId}::uuid`;
}
