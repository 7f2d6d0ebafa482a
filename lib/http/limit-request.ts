import { isReply } from "@/lib/http/answers";
import type { Declared } from "@/lib/http/declared";
import { isThisMachine, networkOf } from "@/lib/network-of";
import { addressKey, type Group, limitOfAddress, limitOfPerson, personKey } from "@/lib/rates/groups";
import { takePermit } from "@/lib/rates/permits";
import type { RequestContext } from "@/lib/request-context";
import { tooMany } from "@/lib/too-many";

const READING = new Set(["GET", "HEAD"]);

/** With what a request is counted, by what its route is declared to take and to give. */
export function groupOf(method: string, { counts, bytes, auth, answers }: Declared): Group {
  if (counts) return counts;
  if (READING.has(method)) return "reads";
  if (auth === "none") return "sign_ins";
  if (bytes) return "uploads";
  return isReply(answers) ? "replies" : "writes";
}

/**
 * Counts a request for its address at once, and for its person when `countPerson` says who that is: both while it is looked
 * up whether they are who they say, so that nothing waits for the counting alone. Both promises reject with
 * `limit_exceeded`.
 */
export function limitRequest(known: RequestContext, group: Group) {
  let person: Promise<void> = Promise.resolve();
  const countPerson = (userId: string) => {
    person = count(known, personKey(group, userId), limitOfPerson(group));
    // Whoever is refused for another reason waits for no count.
    person.catch(() => undefined);
  };
  return { ofAddress: countStranger(known, group), countPerson, ofPerson: () => person };
}

/** The same of a request that is nobody's yet. */
export async function countStranger(known: RequestContext, group: Group): Promise<void> {
  const { address } = known;
  if (!address || isThisMachine(address)) return;
  await count(known, addressKey(group, networkOf(address) ?? address), limitOfAddress(group), true);
}

/** The person's standing is told before the address's, which others may share. */
async function count(known: RequestContext, key: string, limit: number | undefined, isShared = false) {
  if (!limit) return;
  const { isAdmitted, ...standing } = await takePermit(key, limit);
  if (isAdmitted && isShared) known.standing ??= standing;
  else known.standing = standing;
  if (!isAdmitted) throw tooMany("requests", Math.max(1, standing.seconds));
}
