import fc from "fast-check";
import { expect, test } from "vitest";
import { diffWords } from "./diff-words";

test("what was said before and what is said now can both be read from it", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", " ", "\n", "{{x}}"), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, (one, two) => {
      const [before, after] = [one.join(""), two.join("")];
      const found = diffWords(before, after);
      const without = (kind: string) => found.filter((piece) => piece.kind !== kind);
      expect(
        without("new")
          .map(({ text }) => text)
          .join(""),
      ).toBe(before);
      expect(
        without("gone")
          .map(({ text }) => text)
          .join(""),
      ).toBe(after);
    }),
  );
});

test("one changed word is one change", () => {
  expect(diffWords("Say it in short", "Say it at length in short")).toEqual([
    { kind: "same", text: "Say it " },
    { kind: "new", text: "at length " },
    { kind: "same", text: "in short" },
  ]);
  expect(diffWords("x", "x")).toEqual([{ kind: "same", text: "x" }]);
});
