import { asSystem } from "@/lib/db/as-user";
import { GROUPS, hashOf, limitOfPerson, personKey } from "@/lib/rates/groups";
import { forgetHere } from "@/lib/rates/permits";
import { forgetInRedis } from "@/lib/rates/permits-in-redis";
import { deleteWindows } from "@/lib/rates/rates.sql";

/**
 * After an account is gone: what was counted of its requests goes as well, here, in the database and in Redis, before its
 * minute is over.
 */
export async function forgetRates(userId: string): Promise<void> {
  const keys = GROUPS.map((group) => personKey(group, userId));
  forgetHere(keys);
  await asSystem((tx) => deleteWindows(tx, keys.map(hashOf)));
  await forgetInRedis(
    GROUPS.map((group) => ({ key: personKey(group, userId), limit: limitOfPerson(group) ?? 1 })),
  );
}
