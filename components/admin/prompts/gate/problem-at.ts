/** What is wrong with a field of a golden conversation, or with one word of it where it is a list. */
export function problemAt(errors: Record<string, string>, name: string): string | undefined {
  const place = `expects.${name}`;
  const key = Object.keys(errors).find(
    (each) => each === name || each === place || each.startsWith(`${place}.`),
  );
  return key === undefined ? undefined : errors[key];
}
