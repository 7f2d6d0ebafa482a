import { expect, test } from "vitest";
import { fileInWords, sizeInWords } from "./file-words";

test("a size is told as people say it", () => {
  expect([0, 1_023, 1_024, 86_000, 1_048_576, 10_485_760].map(sizeInWords)).toEqual([
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
  expect(fileInWords({ ...file, kind: "pdf", pages: 1 })).toBe("PDF, 1 page, 84 kB");
  expect(fileInWords({ ...file, kind: "docx", pages: null })).toBe("Word, 84 kB");
});
