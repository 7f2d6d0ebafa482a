import { createHash } from "node:crypto";
import type { ErasureReceipt } from "@/lib/users/erasure/contract";

/** Names all that a receipt says, in whichever order its fields come. */
export function receiptHash({
  id,
  erased_at,
  erased,
}: Omit<ErasureReceipt, "hash">): Uint8Array<ArrayBuffer> {
  const counts = Object.entries(erased).sort(([a], [b]) => (a < b ? -1 : 1));
  const said = JSON.stringify([id, new Date(erased_at).toISOString(), counts]);
  return new Uint8Array(createHash("sha256").update(said).digest());
}
