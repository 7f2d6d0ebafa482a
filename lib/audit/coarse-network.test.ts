import { expect, test } from "vitest";
import { coarseNetwork } from "@/lib/audit/coarse-network";

test.each([
  ["203.0.113.9", "203.0.113.0/24"],
  ["2001:0db8:0001:2:3:4:5:6", "2001:db8:1::/48"],
  ["2001:db8::6", "2001:db8:0::/48"],
  ["::1", "0:0:0::/48"],
  ["ada@example.test", null],
  ["", null],
  [null, null],
])("%s is noted as %s", (address, network) => {
  expect(coarseNetwork(address)).toBe(network);
});
