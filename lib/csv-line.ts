export type Cell = string | number | boolean | null;

/** A table, its heads first, as a file that spreadsheets read. */
export function csvFile(name: string, rows: Cell[][]): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  return { name, bytes: new TextEncoder().encode(rows.map(csvLine).join("")) };
}

/** A row of a table as spreadsheets read it (RFC 4180: lines end with CR LF). */
export function csvLine(cells: Cell[]): string {
  return `${cells.map(quoted).join(",")}\r\n`;
}

/** What a spreadsheet would take for a formula is shown as the words it is. */
function quoted(cell: Cell): string {
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
