/** What counts as one place to come from: an IPv4 address, or the network of an IPv6 one, of which one person has all. */
export function networkOf(address: string | null): string | null {
  if (!address?.includes(":")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = head.split(":").filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").filter(Boolean).length;
  const whole = [...groups, ...Array(Math.max(0, missing)).fill("0")];
  return `${whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

/** This very machine: a proxy that nobody told us of, or its owner. All that comes through it would share one count. */
export function isThisMachine(address: string): boolean {
  return address === "::1" || address.startsWith("127.");
}
