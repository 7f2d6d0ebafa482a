import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SharedThread } from "@/components/sharing/shared-thread";
import { readWords } from "@/lib/i18n/words";
import { HOSTILE } from "@/tests/harness/hostile-texts";
import { Markdown } from "../markdown";
import { blockReader, readPage } from "./read-blocks";

const messages = await readWords("en", ["common", "chat", "thread", "sharing"]);
const SIGNS =
  "_a|a_|_a_|*a **b |a*b*|[|![|[a](|](|[a][b]|[*a|[`|`a``|~a|<a|<!--|&|\\|\\(|\\[ |\\[a\n|$$ |$$a\n|> |>- |- > |1. |- a\n|!|a@|http://a|www.|a\n|# a\n";
const LONG = [...SIGNS.split("|"), "a|b\n-|-\n", "|"].map((unit): [string, string] => [
  unit,
  unit.repeat(200_000 / unit.length),
]);
const SHAPES: [string, string][] = [
  [
    "a table of many columns and many short rows",
    `${"|a".repeat(9_000)}|\n${"|-".repeat(9_000)}|\n${"|b\n".repeat(9_000)}`,
  ],
  ["a formula of nothing but spaces", `\\( ${" ".repeat(100_000)}x`],
  ["a displayed formula of nothing but spaces", `\\[a${" ".repeat(100_000)}x`],
  ["tens of thousands of paragraphs", "a\n\n".repeat(66_000)],
  ["long words of others", LONG.map(([, text]) => text.slice(0, 1_000)).join("\n\n")],
];

test.each([...LONG, ...HOSTILE.map(([name, ofLength]) => [name, ofLength(200_000)]), ...SHAPES])(
  "two hundred thousand characters of %j are drawn in a moment",
  (_, text) => {
    expect(drawn(<Markdown text={text} />).milliseconds).toBeLessThan(3_000);
  },
);

test("what would take too long to read stands there as it was written, line by line, and the rest is read", () => {
  const { html } = drawn(<Markdown text={`**a**\n\n${"[*x\n".repeat(5_000)}\n\n**b**`} />);
  expect(html).toContain("<strong>a</strong>");
  expect(html).toContain(`<p class="whitespace-pre-wrap">${"[*x\n".repeat(5_000).trim()}</p>`);
  expect(html).toContain("<strong>b</strong>");
});

const SENTENCE = "Most people do it in **two steps**, and `Go` is [one](https://a.example/b) of them. ";

test.each([
  ["a paragraph of a thousand words", SENTENCE.repeat(80)],
  ["a list of a thousand items", `- ${SENTENCE}\n`.repeat(1_000)],
  ["a numbered list with gaps", `1. ${SENTENCE}\n\n`.repeat(500)],
  ["a table of a thousand rows", `| a | b |\n|---|---|\n${`| ${SENTENCE} | **b** |\n`.repeat(1_000)}`],
  ["code of ten thousand lines", `\`\`\`js\n${"const a = [b, `c`];\n".repeat(10_000)}\`\`\``],
  ["a paragraph of three thousand words", SENTENCE.repeat(240)],
  [
    "steps with two things to do each",
    each(150, (n) => `${n}. **Step**\n\n   - one thing\n   - another thing\n\n`),
  ],
  [
    "questions with three tips each",
    each(150, (n) => `${n}. **Question?**\n   Say so.\n${"   - tip\n".repeat(3)}`),
  ],
  ["items with eight more in each", each(100, (n) => `${n}. Item\n${"   - a few words more\n".repeat(8)}`)],
  ["items with others at the margin", each(150, (n) => `${n}. Item\n- a thing\n- another thing\n`)],
  ["headings over lists", each(150, (n) => `### Head ${n}\n- **one**\n- two\n- three\n`)],
  ["bold lines over lists", each(150, (n) => `**Week ${n}**\n- one\n- two\n- three\n`)],
  ["a checklist in two levels", "- [ ] **Do** [this](https://a.example/b)\n  - [x] done\n".repeat(400)],
  ["a transcript", each(300, (n) => `**Speaker ${n % 2}:** I said *that* about the work of today.\n`)],
  ["three hundred references", each(300, (n) => `[${n}]: https://example.org/${n}\n`)],
  [
    "what refers to three hundred references",
    each(300, (n) => `- See [this][${n}]\n`) + each(300, (n) => `[${n}]: https://example.org/${n}\n`),
  ],
  ["a list of sources", each(300, (n) => `[${n}] Author, *Title*, https://example.org/${n}\n`)],
  ["a list of links", each(300, (n) => `- [Link ${n}](https://example.org/${n}?a=b): what it *is*\n`)],
  ["a long quotation", "> Some **words** that were said.\n".repeat(400)],
  [
    "tables under items",
    each(80, (n) => `${n}. Item\n\n   | a | b |\n   |---|---|\n${"   | x | **y** |\n".repeat(6)}\n`),
  ],
  [
    "code under items",
    each(80, (n) => `${n}. Do\n\n   \`\`\`js\n${"   const a = [b];\n".repeat(12)}   \`\`\`\n\n`),
  ],
  [
    "a wide table of two hundred rows",
    `|a|b|c|d|e|\n|-|-|-|-|-|\n${"|one|**two**|`three`|[f](https://a.b/c)|five|\n".repeat(200)}`,
  ],
  ["an answer of a thousand paragraphs", `## One\n\n${SENTENCE.repeat(4)}\n\n- a\n- b\n\n`.repeat(500)],
])("%s is read as any other", (_, text) => {
  expect(
    blockReader()(text)
      .blocks.flat()
      .filter(({ type }) => type === "written"),
  ).toEqual([]);
});

test("a page of many answers that are slow to read is read as far as it bears, and all of it is there", () => {
  const slow = "[*a".repeat(2_000);
  const texts = Array.from({ length: 300 }, () => `${slow}\n\n**end**`);
  const before = process.cpuUsage();
  const read = readPage(texts);
  expect(cpuSince(before)).toBeLessThan(4_000);
  expect(read).toHaveLength(300);
  expect(
    read.map((blocks) =>
      blocks
        .flat()
        .map(({ raw }) => raw)
        .join("\n\n"),
    ),
  ).toEqual(texts);
});

test("two thousand ordinary answers on a page are read to the last", () => {
  const step = (n: number) =>
    `## Step ${n}\n\n${SENTENCE.repeat(4)}\n\n- **One**: ${SENTENCE}\n- Another\n\n1. **Ask**\n   - and why\n2. Apply\n\n`;
  const answers = [
    each(8, step),
    each(150, (n) => `### Head ${n}\n\n- **one** thing\n- two\n- three\n\n`).slice(0, 4_500),
  ];
  const read = readPage(Array.from({ length: 2_000 }, (_, index) => answers[index % 2] ?? ""));
  expect(read.flat(2).some(({ type }) => type === "written")).toBe(false);
});

test.each([
  ["of thousands of marks", "(*a".repeat(20_000), 149],
  ["of marks in one paragraph", "(*a".repeat(1_500), 2_000],
  ["of marks in short paragraphs", `${"(*a".repeat(33)}\n\n`.repeat(45), 2_000],
])("a page of answers %s takes no more than a moment", (_, text, times) => {
  const before = process.cpuUsage();
  readPage(Array(times).fill(text));
  expect(cpuSince(before)).toBeLessThan(4_000);
});

test("a link to slow answers is answered soon", () => {
  const answer = {
    role: "assistant" as const,
    text: "_a".repeat(30_000),
    created_at: "2026-01-01T00:00:00Z",
  };
  const conversation = { title: "x", shared_at: answer.created_at, messages: Array(30).fill(answer) };
  const { html, milliseconds } = drawn(<SharedThread conversation={conversation} />);
  expect(milliseconds).toBeLessThan(2_000);
  expect(html.split(answer.text)).toHaveLength(31);
});

test("a finished block is the same while the next one grows", () => {
  const read = blockReader();
  const [first] = read("**a**\n\nb").blocks;
  expect(read("**a**\n\nbc").blocks[0]).toBe(first);
});

/** A text of so many parts, numbered from one. */
function each(parts: number, part: (n: number) => string): string {
  return Array.from({ length: parts }, (_, index) => part(index + 1)).join("");
}

function drawn(what: ReactNode) {
  const before = process.cpuUsage();
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      {what}
    </NextIntlClientProvider>,
  );
  return { html, milliseconds: cpuSince(before) };
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
