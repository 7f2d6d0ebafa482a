import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import type { ErasureCheck, ErasureReceipt } from "@/lib/users/erasure/contract";
import { erasureStands } from "@/lib/users/erasure/erasure.sql";
import { receiptHash } from "@/lib/users/erasure/receipt-hash";
import { requireAdmin } from "@/lib/users/require-admin";

/** Whether a receipt that somebody shows is one of ours, unchanged. For an administrator. Throws `forbidden`. */
export async function checkErasure(actor: Actor, receipt: ErasureReceipt): Promise<ErasureCheck> {
  await requireAdmin(actor);
  const hash = receiptHash(receipt);
  const isSame = Buffer.from(hash).toString("hex") === receipt.hash;
  return { stands: isSame && (await asSystem((tx) => erasureStands(tx, receipt.id, hash))) };
}
