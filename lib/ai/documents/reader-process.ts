/** A process of its own: a file comes in, its text or what is wrong with it goes out, and it ends. */
import { type DocumentText, UnreadableDocument } from "./document.ts";
import { kindOf } from "./kind-of.ts";
import { readPlain } from "./read-plain.ts";
import { tidyText } from "./tidy-text.ts";
import { wholeInput } from "./whole-input.ts";

const bytes = await wholeInput();
const name = process.argv[2] ?? "";
const answer = await read().catch((error: unknown) => ({
  problem: error instanceof UnreadableDocument ? error.problem : "broken",
}));
process.stdout.write(JSON.stringify(answer), () => process.exit(0));

async function read() {
  const kind = kindOf(bytes, name);
  const { text, pages } = await textOf(kind);
  return { kind, text: tidyText(text), pages };
}

/** Each library is loaded where it is needed: plain text needs none. */
async function textOf(kind: ReturnType<typeof kindOf>): Promise<DocumentText> {
  if (kind === "pdf") return (await import("./read-pdf.ts")).readPdf(bytes);
  if (kind === "docx") return (await import("./read-docx.ts")).readDocx(bytes);
  return readPlain(bytes);
}
