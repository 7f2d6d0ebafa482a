import type { Statement } from "./statements";

const DATE = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A statement in the person's exact words, with when they wrote it. Curly quotes stand around exact words only. */
export function quote(statement: Statement): string {
  return `${upperWhen(statement)} you wrote: ${exact(statement)}`;
}

/** The exact words alone. */
export function exact({ text, isCut }: Pick<Statement, "text" | "isCut">): string {
  return isCut ? `“${text}” …` : `“${text}”`;
}

/** "on 3 March 2026", "earlier here". */
export function whenSaid({ saidAt, source }: Pick<Statement, "saidAt" | "source">): string {
  if (source === "history") return "earlier in this conversation";
  if (source === "question") return "just now";
  const time = saidAt ? Date.parse(saidAt) : Number.NaN;
  return Number.isNaN(time) ? "in an earlier conversation" : `on ${DATE.format(time)}`;
}

function upperWhen(statement: Statement) {
  const when = whenSaid(statement);
  return when.charAt(0).toUpperCase() + when.slice(1);
}
