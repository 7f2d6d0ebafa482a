import { expect, test } from "vitest";
import { networkOf } from "@/lib/network-of";

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:1:2::6", "2001:db8:1:2::/64"],
  ["2001:db8::6", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  [null, null],
])("%s is of %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
