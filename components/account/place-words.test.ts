import { expect, test } from "vitest";
import { wordsIn } from "@/tests/harness/words";
import { placeWords } from "./place-words";

test.each([
  ["127.0.0.1", "From the computer that runs this."],
  ["::1", "From the computer that runs this."],
  ["192.168.1.7", "From the local network (192.168.1.7)."],
  ["172.20.0.3", "From the local network (172.20.0.3)."],
  ["fd00::7", "From the local network (fd00::7)."],
  ["172.32.0.3", "From 172.32.0.3."],
  ["203.0.113.9", "From 203.0.113.9."],
  [null, null],
])("%s is %s", (address, words) => {
  expect(placeWords(address, wordsIn("account"))).toBe(words);
});
