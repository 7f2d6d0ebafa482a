import { asSystem } from "@/lib/db/as-user";
import { GROUPS, hashOf, limitOfPerson, personKey } from "@/lib/rates/groups";
import { unused } from "@/lib/rates/permits";
import { leftInRedis } from "@/lib/rates/permits-in-redis";
import { openWindows } from "@/lib/rates/rates.sql";

/** What of a minute's requests is left to a person, of each kind that has a limit. */
export async function standingsOf(userId: string) {
  const kinds = GROUPS.filter((group) => group !== "sign_ins").flatMap((kind) => {
    const limit = limitOfPerson(kind);
    return limit ? [{ kind, limit, key: personKey(kind, userId) }] : [];
  });
  const counted = await leftInRedis(kinds);
  if (counted) {
    return kinds.map(({ kind, limit, key }) => ({
      ...{ kind, limit },
      ...(counted.get(key) ?? { left: limit, renewsAt: null }),
    }));
  }
  const keys = kinds.map(({ key }) => hashOf(key));
  const open = kinds.length > 0 ? await asSystem((tx) => openWindows(tx, keys)) : [];
  const windows = new Map(open.map((window) => [inHex(window.key), window]));
  return kinds.map(({ kind, limit, key }) => {
    const window = windows.get(inHex(hashOf(key)));
    if (!window) return { kind, limit, left: limit, renewsAt: null };
    return { kind, limit, left: Math.max(0, limit - window.taken) + unused(key), renewsAt: window.endsAt };
  });
}

function inHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
