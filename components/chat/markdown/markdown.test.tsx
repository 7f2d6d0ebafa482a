import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readWords } from "@/lib/i18n/words";
import { Markdown } from "../markdown";

const messages = await readWords("en", ["common", "chat", "thread"]);

/** As the page draws it, without the frame around it. */
function drawn(markdown: string): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <Markdown text={markdown} />
    </NextIntlClientProvider>,
  )
    .replace(/^<div class="prose "><div dir="auto" class="prose-block">/, "")
    .replace(/<\/div><\/div>$/, "");
}

test("what answers are written in is drawn as what it means", () => {
  expect(drawn("a **b** *c* ~~d~~ `e` \\* &amp; &#8364; &nope;")).toBe(
    "<p>a <strong>b</strong> <em>c</em> <del>d</del> <code>e</code> * &amp; € &amp;nope;</p>",
  );
  expect(drawn("# One\n##### Two")).toBe("<h3>One</h3><h4>Two</h4>");
  expect(drawn("> said\n> so")).toBe("<blockquote><p>said\nso</p></blockquote>");
  expect(drawn("a  \nb<br>c\n\n---")).toContain("<p>a<br/>b<br/>c</p>");
});

test("lists keep their numbers, what stands in them, and what is done", () => {
  expect(drawn("- a\n  - b\n- c")).toBe("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>");
  expect(drawn("3. a\n\n   b\n4. c")).toBe('<ol start="3"><li><p>a</p><p>b</p></li><li><p>c</p></li></ol>');
  expect(drawn("- [x] a\n- [ ] b")).toMatch(
    /^<ul><li><input [^>]*aria-label="Done"[^>]*checked[^>]*\/>a<\/li>/,
  );
});

test("a table has its head, its cells and their sides", () => {
  const table = drawn("| a | b |\n|---|--:|\n| 1 | **2** |");
  expect(table).toContain('<thead><tr><th>a</th><th class="text-right">b</th></tr></thead>');
  expect(table).toContain('<tbody><tr><td>1</td><td class="text-right"><strong>2</strong></td></tr></tbody>');
});

test("code is code, with its language, also when it is not closed yet", () => {
  expect(drawn("```ts title\nconst a = '<b>&amp;';\n```")).toContain(
    "<code>const a = &#x27;&lt;b&gt;&amp;amp;&#x27;;</code>",
  );
  expect(drawn("```ts title\nx\n```")).toContain("<span>ts</span>");
  expect(drawn("```py\nx = 1\ny")).toContain("<code>x = 1\ny</code>");
});

test("nothing that is written becomes a tag, a script or a way to somewhere unnamed", () => {
  const texts = [
    "<script>alert(1)</script>",
    "a <img src=x onerror=alert(1)> b",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt&colon;alert(1))",
    "[x](data:text/html,<script>1</script>)",
    "<javascript:alert(1)>",
    "![x](https://evil.example/p.png)",
    "[![x](https://evil.example/p.png)](vbscript:1)",
    "[x]: javascript:alert(1)\n\n[x]",
    "<a href='javascript:1'>x</a>",
    "<svg onload=alert(1)>",
    "<!-- <script>1</script> -->",
    "| <img src=x onerror=1> |\n|--|\n| <b>x</b> |",
  ];
  for (const text of texts) {
    const html = drawn(text);
    expect(html, text).not.toMatch(
      /<(?:script|img|svg|b|style|iframe)\b|javascript:[^<]*"|<[^>]*\s(?:on\w+|src)=/i,
    );
    expect(html, text).not.toMatch(/href="(?!https?:|mailto:)/);
  }
  const link = drawn("[here](https://b.example/x) and https://a.example");
  expect(link).toContain(
    '<a href="https://b.example/x" target="_blank" rel="noreferrer nofollow noopener">here</a>',
  );
  expect(link).toContain("(b.example)");
  expect(link).toContain(">https://a.example</a>");
});

test("formulas are found between their marks, and money is none", () => {
  expect(drawn("It is \\(x^2\\), or $$y$$.")).toBe("<p>It is <code>x^2</code>, or <code>y</code>.</p>");
  expect(drawn("So:\n\\[\na = b\n\\]\nand on")).toBe("<p>So:</p><code>a = b</code><p>and on</p>");
  expect(drawn("  $$ a = b $$")).toBe("<code>a = b</code>");
  expect(drawn("from $90k to $120k, or $$ for short")).toBe("<p>from $90k to $120k, or $$ for short</p>");
  expect(drawn("`\\(y\\)` stays")).toBe("<p><code>\\(y\\)</code> stays</p>");
});
