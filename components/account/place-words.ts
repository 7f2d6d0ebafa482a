const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|f[cd][0-9a-f]{2}:|fe80:)/i;
const LOOPBACK = /^(127\.|::1$)/;

/** Where an address is, as far as the address itself says. */
export function placeWords(address: string | null): string | null {
  if (!address) return null;
  if (LOOPBACK.test(address)) return "the computer that runs this";
  return PRIVATE.test(address) ? `the local network (${address})` : address;
}
