import type { DocumentProblem } from "@/lib/ai/documents/document";
import { DomainError } from "@/lib/errors";

const WORDS: Record<DocumentProblem, string> = {
  unsupported:
    "This kind of file cannot be read. Attach a PDF, a Word document (.docx), or text (.txt, .md).",
  wrong_name: "The file’s name and its content disagree: save it again as what it is, and attach that.",
  empty: "There is no text in this file.",
  broken: "This file is damaged, or not what its name says. Save it again and attach the new file.",
  encrypted: "This file is protected by a password. Save it without one and attach that.",
  scanned: "This file holds pictures of text only. Attach one with real text, or paste the text.",
  too_many_pages: "This file has more than 200 pages. Attach the part that matters.",
  too_much_inside:
    "This file unpacks to more than can be read. Save it again without pictures, or paste the text.",
  too_much_text: "This file has more than 400,000 characters. Attach the part that matters.",
  not_an_export:
    "These are no conversations of ChatGPT. Choose the zip that its data export sends you, or the conversations.json in it.",
  too_slow: "Reading this file takes too long. Save it in a simpler form, or paste the text.",
  too_hungry: "Reading this file takes too much memory. Save it in a simpler form, or paste the text.",
};

/** What to tell the person who sent the file. */
export function explainProblem(problem: string): DomainError {
  const message = WORDS[problem as DocumentProblem] ?? WORDS.broken;
  const code = problem === "unsupported" ? "unsupported_media_type" : "invalid";
  return new DomainError(code, message, { problems: [{ message, field: "file" }] });
}
