/** JSON for people to read as well. */
export function tidy(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
