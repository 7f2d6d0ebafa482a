/** Prints rows under a title, columns in line; the first column stands left, the others right. */
export function printTable(title: string, rows: (string | number)[][]): void {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "number" ? inTenths(cell) : cell)));
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  console.log(`\n${title}`);
  for (const row of cells) {
    const line = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${line.join("  ").trimEnd()}`);
  }
}

function inTenths(value: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(1);
}
