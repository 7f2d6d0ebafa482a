import { expect, test } from "vitest";
import { splitBlocks } from "./split-blocks";

const answer = `# Plan

First paragraph.

- one

- two
  more of two

\`\`\`js
const a = 1;

const b = 2;
\`\`\`

| a | b |
| - | - |
| 1 | 2 |

Last.`;

test("blocks are cut at empty lines, but not inside code or a list", () => {
  expect(splitBlocks(answer).map((block) => block.split("\n")[0])).toEqual([
    "# Plan",
    "First paragraph.",
    "- one",
    "```js",
    "| a | b |",
    "Last.",
  ]);
});

test("while an answer grows line by line, every block but the last stays what it was", () => {
  const lines = answer.split("\n");
  let before: string[] = [];
  for (let count = 1; count <= lines.length; count++) {
    const now = splitBlocks(lines.slice(0, count).join("\n"));
    expect(now.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1));
    before = now;
  }
});
