import { plain } from "./plain";

export function heading(text: string): string {
  return `### ${text}`;
}

export function bullets(items: string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

export function steps(items: string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join("\n");
}

/** Words to say aloud or to send. */
export function script(...lines: string[]): string {
  return lines.map((line) => `> ${line}`).join("\n>\n");
}

/** A table; cells are one line each. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s*[|\n]\s*/g, " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** What a person answered, or words that say it is missing. */
export function orMissing(text: string | null, missing: string): string {
  return text ? plain(text) : `*${missing}*`;
}
