import type { Foreign } from "@/lib/prompts/translation/contract";

/** What is refused of a translation, by the field within it. */
export function errorsIn(errors: Record<string, string>, language: Foreign): Record<string, string> {
  const before = `translations.${language}.`;
  return Object.fromEntries(
    Object.entries(errors).flatMap(([field, problem]) =>
      field.startsWith(before) ? [[field.slice(before.length), problem]] : [],
    ),
  );
}
