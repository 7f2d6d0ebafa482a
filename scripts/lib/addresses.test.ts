import { expect, test } from "vitest";
import { addressesElsewhere, addressOf } from "./addresses.mjs";

test.each([
  ["127.0.0.1", "http://localhost:3000"],
  ["0.0.0.0", "http://localhost:3000"],
  ["::", "http://localhost:3000"],
  ["192.168.1.20", "http://192.168.1.20:3000"],
  ["fd00::2", "http://[fd00::2]:3000"],
])("what listens on %s is found at %s", (host, address) => {
  expect(addressOf(host, 3000)).toBe(address);
});

const rest = { netmask: "", mac: "", cidr: null };
const v4 = (address: string, internal = false) => ({ address, family: "IPv4" as const, internal, ...rest });
const networks = {
  lo: [v4("127.0.0.1", true)],
  eth0: [
    v4("192.168.1.20"),
    { address: "fe80::1", family: "IPv6" as const, internal: false, scopeid: 2, ...rest },
  ],
};

test("other machines find what listens for every network by this machine's address", () => {
  expect(addressesElsewhere("0.0.0.0", 3000, networks)).toEqual(["http://192.168.1.20:3000"]);
});

test("other machines do not find what listens for this one alone", () => {
  expect(addressesElsewhere("127.0.0.1", 3000, networks)).toEqual([]);
});
