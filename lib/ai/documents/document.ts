/** What a file can be, by its content. */
export type DocumentKind = "txt" | "md" | "pdf" | "docx";

/** Why a file's text could not be had. */
export type DocumentProblem =
  | "unsupported"
  | "wrong_name"
  | "empty"
  | "broken"
  | "encrypted"
  | "scanned"
  | "too_many_pages"
  | "too_much_inside"
  | "not_an_export"
  | "too_much_text"
  | "too_slow"
  | "too_hungry";

/** Of one document, in UTF-16 units; and in pages. */
export const LONGEST_DOCUMENT = 400_000;
export const MOST_PAGES = 200;
export interface DocumentText {
  text: string;
  /** Null where the format knows no pages. */
  pages: number | null;
}

/** Thrown while a file is read; its problem is all that is told of it. */
export class UnreadableDocument extends Error {
  readonly problem: DocumentProblem;

  constructor(problem: DocumentProblem) {
    super(problem);
    this.problem = problem;
    this.name = "UnreadableDocument";
  }
}
