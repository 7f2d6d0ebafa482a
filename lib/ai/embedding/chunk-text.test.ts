import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLongWords } from "@/lib/ai/embedding/break-long-words";
import { chunkText } from "@/lib/ai/embedding/chunk-text";

const LIMIT = 20;
const countLetters = (text: string) => Math.ceil(text.length / 4);
const chunksOf = (text: string, limit = LIMIT, count = countLetters) =>
  Array.from(chunkText(text, limit, count), (chunk) => ({
    ...chunk,
    text: text.slice(chunk.start, chunk.end),
  }));

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(". ", "\n", "\r\n\r\n", " ", "\t• ", "? ", "😀", "é", "日本語。", "x".repeat(250)),
      fc.lorem({ maxCount: 3, mode: "sentences" }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("for any text", () => {
  test("every character but white space is in a chunk", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const isCovered = new Uint8Array(text.length);
        for (const { start, end } of chunksOf(text)) isCovered.fill(1, start, end);
        const missed = Array.from(text.split("").entries()).filter(
          ([at, unit]) => !isCovered[at] && /\S/.test(unit),
        );
        expect(missed).toEqual([]);
      }),
    );
  });

  test("no chunk has more tokens than allowed, and it has as many as it says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const chunk of chunksOf(text, 60, (word) => word.length)) {
          expect(chunk.tokens).toBe(chunk.text.replace(/\s/g, "").length);
          expect(chunk.tokens).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  test("chunks go forward, begin and end on letters, and cut no character in two", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const chunks = chunksOf(text);
        chunks.forEach((chunk, index) => {
          expect(chunk.text).toBe(chunk.text.trim());
          expect(isInsidePair(text, chunk.start) || isInsidePair(text, chunk.end)).toBe(false);
          const before = chunks[index - 1];
          if (before) expect(chunk.start > before.start && chunk.end > before.end).toBe(true);
        });
      }),
    );
  });
});

test("a short text is one chunk", () => {
  expect(chunksOf("  I led a team. We shipped.\n")).toMatchObject([
    { text: "I led a team. We shipped.", start: 2 },
  ]);
});

test("white space has no chunks", () => {
  expect(chunksOf(" \n\t ")).toEqual([]);
});

test("chunks end where sentences end and share one sentence", () => {
  const sentences = [
    "I led a team of five.",
    "We shipped billing twice.",
    "Then I moved to Oslo.",
    "I miss it.",
  ];
  expect(chunksOf(sentences.join(" "), 14).map((chunk) => chunk.text)).toEqual([
    `${sentences[0]} ${sentences[1]}`,
    `${sentences[1]} ${sentences[2]}`,
    `${sentences[2]} ${sentences[3]}`,
  ]);
});

test("sentences without capitals end too, but not after an abbreviation", () => {
  const sentences = [
    "i led a team of engineers.",
    "we shipped it twice, e.g. in may, at night.",
    "then i left.",
  ];
  expect(chunksOf(sentences.join(" "), 12).map((chunk) => chunk.text)).toEqual(sentences);
});

test("lines of a résumé are cut at line breaks though they have no full stops", () => {
  const lines = ["Senior engineer at Acme", "Led billing for five years", "Hired and coached nine people"];
  for (const { text } of chunksOf(lines.map((line) => `• ${line}\n`).join(""), 16)) {
    for (const line of text.split("\n")) expect(lines).toContain(line.replace("• ", ""));
  }
});

test("a sentence that is too long is cut between words", () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
  const chunks = chunksOf(words.join(" "));
  expect(chunks.flatMap((chunk) => chunk.text.split(" "))).toEqual(words);
});

test("a file pasted without a space is read in pieces that a tokenizer knows how to read", () => {
  const word = "a1b2c3d4e5".repeat(1000);
  const [first] = chunksOf(word, 60);
  expect(first?.text.length).toBe(200);
  expect(breakLongWords(first?.text ?? "").split(" ")).toEqual([word.slice(0, 100), word.slice(100, 200)]);
});

test.each([
  ["prose", "The team of Dr. Lee shipped it. Was it late? No! ".repeat(2100)],
  ["one word", "a".repeat(100_000)],
  ["one sentence", "word ".repeat(20_000)],
  ["line breaks", "\n".repeat(100_000)],
  ["bullets", "• did a thing\n".repeat(7200)],
  ["full stops", ".".repeat(100_000)],
  ["emoji", "😀".repeat(50_000)],
])("100 kB of %s are counted a few times each, not again and again", (_, text) => {
  let counted = 0;
  const chunks = chunksOf(text, 220, (part) => {
    counted += part.length;
    return countLetters(part);
  });
  expect(counted).toBeLessThanOrEqual(2 * text.length);
  expect(chunks.length).toBeLessThan(2 * (text.length / (220 * 4)) + 2);
});

test("the first chunk costs no more than its own length", () => {
  let counted = 0;
  const chunks = chunkText("A sentence of six whole words. ".repeat(3000), 220, (part) => {
    counted += part.length;
    return countLetters(part);
  });
  chunks.next();
  expect(counted).toBeLessThan(2000);
});

function isInsidePair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
}
