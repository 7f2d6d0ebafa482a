/** A process of its own: an export comes in, its conversations go out, a line each, and it ends. */
import { readExport } from "./chatgpt/read-export.ts";
import { UnreadableDocument } from "./document.ts";
import { wholeInput } from "./whole-input.ts";

const lines = linesOf(await wholeInput());
process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(""), () => process.exit(0));

function linesOf(bytes: Uint8Array): object[] {
  try {
    return readExport(bytes);
  } catch (error) {
    return [{ problem: error instanceof UnreadableDocument ? error.problem : "broken" }];
  }
}
