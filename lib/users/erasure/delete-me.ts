import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem, asUser, type Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { publish } from "@/lib/events/publish";
import { newId } from "@/lib/ids";
import { forgetMails } from "@/lib/mail/forget-mails";
import { forgetRates } from "@/lib/rates/forget-rates";
import { Erased, type ErasureReceipt } from "@/lib/users/erasure/contract";
import { countOfUsers, holdPerson, insertErasure } from "@/lib/users/erasure/erasure.sql";
import { receiptHash } from "@/lib/users/erasure/receipt-hash";
import { ACCOUNT, RESET } from "@/lib/users/identity/pauses";
import { forgetSessions } from "@/lib/users/identity/role-in-session";
import { forgetTriesOf } from "@/lib/users/identity/tries";

/** How much other services keep of the person, by the names of the receipt. */
type CountOthers = (tx: Tx) => Promise<Partial<Erased>>;

const NOTHING = Object.fromEntries(Object.keys(Erased.shape).map((kind) => [kind, 0])) as Erased;

/**
 * Removes the account with everything that hangs on it, in one transaction, and what its address left outside of it. The
 * receipt says how much of each kind that was. Throws `unauthenticated` when the account is gone already.
 */
export async function deleteMe(
  actor: Actor,
  countOthers: CountOthers = async () => ({}),
): Promise<ErasureReceipt> {
  const { receipt, email } = await asUser(actor, async (tx) => {
    const person = await holdPerson(tx, actor.userId);
    if (!person) throw new DomainError("unauthenticated", "This account does not exist any more.");
    const erased = { ...NOTHING, ...(await countOfUsers(tx, actor.userId)), ...(await countOthers(tx)) };
    await tx.user.deleteMany({ where: { id: actor.userId } });
    const receipt = sealed({ id: newId(), erased_at: new Date().toISOString(), erased });
    const { id, erased_at: erasedAt } = receipt;
    await insertErasure(tx, { id, erasedAt, hash: receiptHash(receipt) });
    await noteAct(tx, { action: "account.deleted", actorId: actor.userId });
    await publish(tx, actor.userId, { name: "users/account.erased", data: { user_id: actor.userId } });
    return { receipt, email: person.email };
  });
  forgetSessions(actor.userId);
  await forgetAddress(email);
  // They end with their minute in any case.
  await forgetRates(actor.userId).catch(() => undefined);
  return receipt;
}

function sealed(said: Omit<ErasureReceipt, "hash">): ErasureReceipt {
  return { ...said, hash: Buffer.from(receiptHash(said)).toString("hex") };
}

/** What was noted under the address itself, by whoever typed it, and the mails to it that no server took. */
async function forgetAddress(email: string): Promise<void> {
  await asSystem(async (tx) => {
    for (const pace of [ACCOUNT, RESET]) await forgetTriesOf(tx, { pace, of: email });
  });
  await forgetMails(email);
}
