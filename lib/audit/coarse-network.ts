/**
 * The network of an address, coarse enough that it names no household: 24 bits of IPv4, 48 of IPv6. Null where there is no
 * address, or what was sent is none.
 */
export function coarseNetwork(address: string | null | undefined): string | null {
  if (!address) return null;
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/.exec(address);
  if (four) return `${four[1]}.${four[2]}.${four[3]}.0/24`;
  if (!/^[0-9a-f:.]{2,45}$/i.test(address) || !address.includes(":")) return null;
  const [head = ""] = address.toLowerCase().split("::");
  const groups = head.split(":").map((group) => group.replace(/^0+(?=.)/, "") || "0");
  return `${[...groups, "0", "0", "0"].slice(0, 3).join(":")}::/48`;
}
