import { Erased, type ErasureReceipt } from "@/lib/users/erasure/contract";

/** Of nobody's deletion. */
export const aReceipt: ErasureReceipt = {
  id: "01900000-0000-7000-8000-00000000000a",
  erased_at: "2026-11-26T12:00:00.000Z",
  erased: Erased.parse(Object.fromEntries(Object.keys(Erased.shape).map((kind) => [kind, 0]))),
  hash: "0".repeat(64),
};
