import fc from "fast-check";
import { expect, test } from "vitest";
import { plainQuote } from "./plain-quote";

const pairs: [string, string, string][] = [
  [
    "emphasis",
    "**Start small**: *one* step, ~~not~~ __two__ or ***three***.",
    "Start small: one step, not two or three.",
  ],
  ["headings and quotes", "## Next steps ##\n\n> **Ask** your manager", "Next steps\n\nAsk your manager"],
  [
    "lists",
    "- **CV**\n  - one page\n* [x] done\n1. First\n2) Second",
    "• CV\n  • one page\n• done\n1. First\n2) Second",
  ],
  [
    "links and images",
    'See [the guide](https://example.org/a_(b) "Guide") ![a chart](c.png) <https://example.org>',
    "See the guide a chart https://example.org",
  ],
  [
    "code",
    "Run `npm **test**` and ``a ` b``:\n```sh\n# not a heading\n**kept**\n```\nDone.",
    "Run npm **test** and a ` b:\n# not a heading\n**kept**\nDone.",
  ],
  ["tables", "| Role | Pay |\n| --- | ---: |\n| **Nurse** | 40k |", "Role · Pay\nNurse · 40k"],
  ["rules", "One\n\n---\n\nTwo", "One\n\nTwo"],
  ["escapes", "5 \\* 3 \\_ 2 \\# 1", "5 * 3 _ 2 # 1"],
  [
    "a quote cut in the middle of a mark",
    "bold end** and then **bold begins",
    "bold end and then bold begins",
  ],
];

test.each(pairs)("%s are read as words", (_, markdown, plain) => {
  expect(plainQuote(markdown)).toBe(plain);
});

test.each([
  "I use snake_case_names, 2 * 3 * 4, C# and C++.",
  "Salary: 50-60k | equity - 1.5%",
  "a_b * c_d",
  "4 > 3 and 2 < 3",
])("what only looks like a mark stays: %s", (text) => {
  expect(plainQuote(text)).toBe(text);
});

test("the same gives the same, it never grows but by a bullet a line, and no letter is lost", () => {
  const words = fc.array(
    fc.constantFrom("**", "_", "`word`", "- ", "# ", "\n", "word", " ", "[a](b)", "| ", "é", "1. "),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join("");
      const plain = plainQuote(text);
      expect(plainQuote(text)).toBe(plain);
      const letters = (of: string) => (of.match(/word|é/g) ?? []).length;
      expect(letters(plain)).toBe(letters(text));
      expect(plain.length).toBeLessThanOrEqual(text.length + text.split("\n").length * 2);
    }),
    { numRuns: 2_000 },
  );
});

test("a long line of marks is read in no time", () => {
  const began = performance.now();
  for (const mark of ["**a ", "_a", "`", "[", "[a](", "| ", "~~", "> "]) plainQuote(mark.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(2_000);
});
