import type { Words } from "@/lib/i18n/words";

const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|f[cd][0-9a-f]{2}:|fe80:)/i;
const LOOPBACK = /^(127\.|::1$)/;

/** Where a session is from, as far as its address says. */
export function placeWords(address: string | null, t: Words<"account">): string | null {
  if (!address) return null;
  if (LOOPBACK.test(address)) return t("sessions.fromHere");
  return t(PRIVATE.test(address) ? "sessions.fromNear" : "sessions.from", { address });
}
