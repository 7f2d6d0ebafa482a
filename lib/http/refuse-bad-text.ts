import { DomainError } from "@/lib/errors";

const DEEPEST = 64;

/**
 * Refuses what no table can keep: U+0000, lone surrogates, nesting beyond 64, anywhere in keys or values.
 * Throws `malformed` and names the field.
 */
export function refuseBadText(value: unknown, path: string[] = []): void {
  if (typeof value === "string") refuseText(value, path);
  if (typeof value !== "object" || value === null) return;
  if (path.length >= DEEPEST) throw malformed(`Nested deeper than ${DEEPEST} levels.`, path);
  for (const [key, inner] of Object.entries(value)) {
    refuseText(key, path);
    refuseBadText(inner, [...path, key]);
  }
}

function refuseText(text: string, path: string[]): void {
  if (text.includes("\u0000"))
    throw malformed("Contains the character U+0000, which cannot be stored.", path);
  if (!text.isWellFormed())
    throw malformed("Contains half of a surrogate pair, which is not a character.", path);
}

function malformed(message: string, path: string[]): DomainError {
  const field = path.join(".").toWellFormed().slice(0, 200);
  return new DomainError("malformed", message, { problems: [{ message, ...(field ? { field } : {}) }] });
}
