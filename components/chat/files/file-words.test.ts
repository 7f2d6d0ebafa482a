import { expect, test } from "vitest";
import { wordsIn } from "@/tests/harness/words";
import { fileInWords, sizeInWords } from "./file-words";

const t = wordsIn("thread");
const inEnglish = (bytes: number) => sizeInWords(bytes, t);

test("a size is told as people say it", () => {
  expect([0, 1_023, 1_024, 86_000, 1_048_576, 10_485_760].map(inEnglish)).toEqual([
    "0 bytes",
    "1023 bytes",
    "1 kB",
    "84 kB",
    "1.0 MB",
    "10.0 MB",
  ]);
});

test("a document is told by its kind, its pages where it has any, and its size", () => {
  const file = { id: "x", name: "cv.pdf", size: 86_000 };
  expect(fileInWords({ ...file, kind: "pdf", pages: 1 }, t)).toBe("PDF, 1 page, 84 kB");
  expect(fileInWords({ ...file, kind: "docx", pages: null }, t)).toBe("Word, 84 kB");
});

test("each language says it in its own way", () => {
  const file = { id: "x", name: "cv.txt", size: 2_202_009, kind: "txt" as const };
  expect(fileInWords({ ...file, pages: 2 }, wordsIn("thread", "de"))).toBe("Text, 2 Seiten, 2,1 MB");
  expect(fileInWords({ ...file, pages: 1 }, wordsIn("thread", "es"))).toBe("Texto, 1 página, 2,1 MB");
});
