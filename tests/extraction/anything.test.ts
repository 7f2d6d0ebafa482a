import fc from "fast-check";
import { expect, test } from "vitest";
import { Claim } from "@/lib/ai/extraction/claim";
import { extractClaims } from "@/lib/ai/extraction/extract-claims";
import { HOSTILE } from "@/tests/harness/hostile-texts";
import { readSet } from "./score";

const NOW = new Date("2026-11-25T12:00:00Z");
const PIECES = readSet("tests/extraction/sentences.jsonl").map(({ text }) => text);
const words = fc.constantFrom(
  ..."I I'm have not no years 6 of in Go nurse want to learn if but and , . ? \" “ ( - : ; \n\n since 2016 my is good at the a experience as with".split(
    " ",
  ),
);
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((list) => list.join("\n\n")),
  fc
    .tuple(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 60 }))
    .map(([left, right]) => right + left + right),
);

test("any text has well-formed claims whose spans lie in it", () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const claim of extractClaims(text, NOW)) {
        Claim.parse(claim);
        expect(claim.start).toBeLessThan(claim.end);
        expect(claim.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(claim.start, claim.end).trim()).not.toBe("");
      }
    }),
    { numRuns: 1500 },
  );
});

test("the same text has the same claims", () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(extractClaims(text, NOW)).toEqual(extractClaims(text, NOW));
    }),
    { numRuns: 200 },
  );
});

const SLOW: [string, string][] = [
  ["one sentence without end", "I know Go and "],
  ["sentences", "I have 6 years of experience in Go, but not in Rust. "],
  ["commas", ", "],
  ["one word without end", "a"],
  ["quotation marks", "\" '“"],
  ["brackets", '<a <b {"[('],
  ["lines of a résumé", "Experience\nNurse, City Hospital, 2012 - 2018\nSkills: Go, Rust\n"],
  ["numbers", "6 years 7 years "],
  ["empty lines", "\n \n"],
  ["equals signs", "a_b = "],
  ["determiners", "the my our a "],
  ["names before their clause", "SQL is something I use, and what I know is Go, "],
  ["lines of others", "my friend from work wrote about\n"],
  ["speakers", "Anna: I am a welder.\nMe: I am a nurse. "],
  ["what is not to be kept", "do not store it in my notes, forget the fact, "],
  ["what others say", ", said my sister who told me, as a nurse, she "],
  ["labels on one line", "Skills: Go. Tools: Jira. "],
];

const INPUTS: [string, (length: number) => string][] = [
  ...SLOW.map(([name, unit]): [string, (length: number) => string] => [
    name,
    (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
  ]),
  ...HOSTILE,
];

// CPU time, not time on the wall. A slow machine may take longer, though not out of proportion: what grows with the
// square of its length takes a hundred times a tenth's time.
test.each(INPUTS)("200,000 characters of %s take less than a second", (_, ofLength) => {
  const text = ofLength(200_000);
  const tenth = ofLength(20_000);
  extractClaims(tenth, NOW);
  const short = cpuOf(() => extractClaims(tenth, NOW));
  expect(cpuOf(() => extractClaims(text, NOW))).toBeLessThan(Math.max(1000, 25 * short));
});

/** In milliseconds. */
function cpuOf(run: () => void) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
