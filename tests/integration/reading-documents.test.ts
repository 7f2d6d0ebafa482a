import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocument } from "@/lib/ai/documents/read-document";
import { runReader } from "@/lib/ai/documents/run-reader";
import { aCompoundFile, aDocx, aPdf } from "@/tests/fakes/a-document";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));
const lines = ["MARTA KOWALSKA", "Data analyst (seven years)", "SQL, Python, dbt"];

test("a PDF, a Word document and plain text give their lines, and a PDF its pages", async () => {
  const pdf = await readDocument(aPdf([lines, ["Second page here"]]), "cv.pdf");
  expect(pdf).toMatchObject({ kind: "pdf", pages: 2 });
  for (const line of lines) expect(pdf.text.split("\n")).toContain(line);
  expect(pdf.text.indexOf("Second page")).toBeGreaterThan(pdf.text.indexOf("dbt"));
  const docx = await readDocument(aDocx([...lines, "", "R&D <lead>"]), "CV.DOCX");
  expect(docx).toEqual({ kind: "docx", pages: null, text: [...lines, "", "R&D <lead>"].join("\n") });
  const text = await readDocument(bytes("  Zażółć  \r\n\r\n\r\n\r\n# Ünder\u00a0\n"), "notes.md");
  expect(text).toEqual({ kind: "md", pages: null, text: "Zażółć\n\n# Ünder" });
  const wide = new Uint8Array(Buffer.from("\ufeffWide words", "utf16le"));
  expect((await readDocument(wide, "wide.txt")).text).toBe("Wide words");
});

const bomb = new Uint8Array(60_000_000);
const nested = zipSync({ "inner.zip": zipSync({ zeros: new Uint8Array(20_000_000) }) });

const refused: Record<string, [string, Uint8Array<ArrayBuffer>, string, RegExp]> = {
  "nothing at all": ["a.txt", new Uint8Array(), "invalid", /no text/],
  "blanks only": ["a.txt", bytes(" \n \t"), "invalid", /no text/],
  "U+0000 in a text": ["a.txt", bytes("one\u0000two"), "invalid", /damaged/],
  "no text under a text's name": ["a.txt", new Uint8Array([0xff, 0x00, 0x80, 0x81]), "invalid", /damaged/],
  "a PDF under a text's name": ["a.txt", aPdf([lines]), "invalid", /disagree/],
  "a text under a PDF's name": ["a.pdf", bytes("Hello there"), "invalid", /disagree/],
  "a Word document under a PDF's name": ["a.pdf", aDocx(lines), "invalid", /disagree/],
  "another zip under a Word document's name": ["a.docx", new Uint8Array(nested), "invalid", /disagree/],
  "a program": ["a.exe", bytes("MZ"), "unsupported_media_type", /cannot be read/],
  "a page": ["a.html", bytes("<script>1</script>"), "unsupported_media_type", /cannot be read/],
  "no ending": ["cv", bytes("Hello"), "unsupported_media_type", /cannot be read/],
  "an old Word document": [
    "a.doc",
    aCompoundFile({ isLocked: false }),
    "unsupported_media_type",
    /cannot be read/,
  ],
  "a Word document under a password": ["a.docx", aCompoundFile({ isLocked: true }), "invalid", /password/],
  "a PDF under a password": ["a.pdf", aPdf([lines], { isLocked: true }), "invalid", /password/],
  "a PDF of pictures": ["a.pdf", aPdf([[], []]), "invalid", /pictures/],
  "half a PDF": ["a.pdf", aPdf([lines]).slice(0, 60), "invalid", /damaged/],
  "half a Word document": ["a.docx", aDocx(lines).slice(0, 400), "invalid", /damaged/],
  "a Word document that is no XML": [
    "a.docx",
    aDocx([], { "word/document.xml": new Uint8Array([60, 60, 60]) }),
    "invalid",
    /damaged|no text/,
  ],
  "201 pages": [
    "a.pdf",
    aPdf(Array.from({ length: 201 }, () => ["A page of words"])),
    "invalid",
    /200 pages/,
  ],
  "a zip bomb": ["a.docx", aDocx(lines, { "word/styles.xml": bomb }), "invalid", /unpacks/],
  "a thousand entries and more": [
    "a.docx",
    aDocx(
      lines,
      Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`x/${at}`, new Uint8Array(1)])),
    ),
    "invalid",
    /unpacks/,
  ],
  "400,001 characters": ["a.txt", bytes("word ".repeat(80_001)), "invalid", /400,000/],
};

test.each(Object.entries(refused))("%s is refused in words", async (_, [name, content, code, words]) => {
  await expect(readDocument(content, name)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(words),
  });
});

test("a size that a zip lies about makes no part larger than it says", async () => {
  const lying = Buffer.from(aDocx(["word ".repeat(200_000)]));
  // The size before packing, in the directory at the end: of the only part that has more than a megabyte.
  for (let at = 0; at < lying.length - 46; at++) {
    if (lying.readUInt32LE(at) === 0x02014b50 && lying.readUInt32LE(at + 24) > 900_000)
      lying.writeUInt32LE(50, at + 24);
  }
  await expect(readDocument(new Uint8Array(lying), "a.docx")).rejects.toMatchObject({ code: "invalid" });
});

test("what reads too long, or would eat all memory, is ended; what follows is read", async () => {
  const slow = runReader("reader-process.ts", ["a.pdf"], aPdf([lines]), {
    timeoutMs: 5,
    mostOutput: 1_000,
    mostMemoryMb: 512,
  });
  await expect(slow).rejects.toMatchObject({ problem: "too_slow" });
  const loud = runReader("reader-process.ts", ["a.txt"], bytes("word ".repeat(9_000)), {
    timeoutMs: 10_000,
    mostOutput: 1_000,
    mostMemoryMb: 512,
  });
  await expect(loud).rejects.toMatchObject({ problem: "too_much_text" });
  const entity = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, at) => `<!ENTITY ${"bcdefghijklm"[at]} "${`&${"abcdefghijkl"[at]};`.repeat(10)}">`).join("")}]><x>&m;</x>`;
  const laughs = aDocx([], { "word/document.xml": bytes(entity) });
  await expect(readDocument(laughs, "a.docx")).rejects.toMatchObject({ code: "invalid" });
  const all = await Promise.all([1, 2, 3, 4].map(() => readDocument(bytes("Hello there"), "a.txt")));
  expect(all.map(({ text }) => text)).toEqual(Array(4).fill("Hello there"));
}, 60_000);
