import { expect, test } from "vitest";
import { addressOf } from "@/lib/http/client-address";

test("without a proxy of ours nobody can say where they come from", () => {
  expect(addressOf("1.2.3.4", "::ffff:203.0.113.9", 0)).toBe("203.0.113.9");
  expect(addressOf("", "::1", 0)).toBe("::1");
});

test("behind our proxies their word counts, and what was said before them does not", () => {
  expect(addressOf("1.2.3.4, 203.0.113.9", "10.0.0.1", 1)).toBe("203.0.113.9");
  expect(addressOf("1.2.3.4, 203.0.113.9, 10.0.0.2", "10.0.0.1", 2)).toBe("203.0.113.9");
  expect(addressOf("", "10.0.0.1", 2)).toBe("10.0.0.1");
});

test("a port beside an address is no part of it", () => {
  expect(addressOf("1.2.3.4:5678", "10.0.0.1", 1)).toBe("1.2.3.4");
  expect(addressOf("[2001:db8::6]:5678", "10.0.0.1", 1)).toBe("2001:db8::6");
  expect(addressOf("[2001:db8::6]", "10.0.0.1", 1)).toBe("2001:db8::6");
  expect(addressOf("2001:db8::6", "10.0.0.1", 1)).toBe("2001:db8::6");
});
