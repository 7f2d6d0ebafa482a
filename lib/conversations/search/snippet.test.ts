import { expect, test } from "vitest";
import { findWords } from "@/lib/conversations/search/find-words";
import { markWords, snippetOf } from "@/lib/conversations/search/snippet";

const marks = (text: string, words: string[]) =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end));

test.each([
  ["a name with signs is not found in a shorter one", "C, C++ and C#", ["c"], ["C"]],
  ["nor a shorter one in it", "C, C++ and C#", ["c++"], ["C++"]],
  [
    "a name that begins with a dot is found at the end of another",
    "ASP.NET and .NET",
    [".net"],
    [".NET", ".NET"],
  ],
  ["a part of a name is found", "Node.js", ["js"], ["js"]],
  [
    "the last word by its beginning, the others whole",
    "my salary, my sales",
    ["my", "sal"],
    ["my", "sal", "my", "sal"],
  ],
  ["a word that is not the last is no beginning", "the salaried salary", ["salar", "the"], ["the"]],
  ["accents and capitals do not matter", "Mon RÉSUMÉ", ["resume"], ["RÉSUMÉ"]],
  ["a sign among signs", "私は日本語", ["日", "本"], ["日", "本"]],
  ["places count what lies before, however wide", "👩🏽‍🚒 fire", ["fire"], ["fire"]],
])("%s", (_, text, words, expected) => {
  expect(marks(text, words)).toEqual(expected);
});

test("words that overlap are marked once", () => {
  expect(markWords("Node.js", ["node.js", "node"])).toEqual([{ text: "Node.js", marked: true }]);
});

test("a snippet is a line around the first word, and says where in the text that is", () => {
  const text = `${"All quiet here. ".repeat(30)}\n\n**Then** a kiln\nbroke. ${"Quiet again. ".repeat(30)}`;
  const { snippet, passage } = snippetOf(text, ["kiln"]);
  expect(text.slice(passage?.start, passage?.end)).toBe("kiln");
  expect(snippet.filter(({ marked }) => marked)).toEqual([{ text: "kiln", marked: true }]);
  const line = snippet.map((piece) => piece.text).join("");
  expect(line).toMatch(/^…\S.* Then a kiln broke\. .*…$/);
  expect(line.length).toBeLessThan(240);
});

test("a text whose words are nowhere to be seen shows its beginning", () => {
  expect(snippetOf("Short.", ["other"])).toEqual({
    snippet: [{ text: "Short.", marked: false }],
    passage: null,
  });
});
