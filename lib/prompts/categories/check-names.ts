import type { PromptCategory as Row } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import type { CategoryNames } from "@/lib/prompts/categories/contract";
import { namesOf } from "@/lib/prompts/categories/read-categories";
import { eachOf } from "@/lib/prompts/translation/settle-translations";

interface Named {
  name: string;
  translations: CategoryNames;
}

/** Throws `invalid` on each name that another category in use has in that language: people could not tell them apart. */
export function checkNames(others: Row[], named: Named): void {
  const fields = namesTaken(others, named);
  if (fields.length === 0) return;
  const message = "Another topic has this name already.";
  throw new DomainError("invalid", message, { problems: fields.map((field) => ({ field, message })) });
}

/** Where the names stand that another one in use has. */
export function namesTaken(others: Row[], { name, translations }: Named): string[] {
  const inUse = others.filter(({ archivedAt }) => !archivedAt);
  const isTaken = (wanted: string, nameOf: (row: Row) => string | undefined) =>
    inUse.some((row) => nameOf(row)?.toLowerCase() === wanted.toLowerCase());
  return [
    ...(isTaken(name, (row) => row.name) ? ["name"] : []),
    ...eachOf(translations)
      .filter(([language, wanted]) => isTaken(wanted, (row) => namesOf(row)[language]))
      .map(([language]) => `translations.${language}`),
  ];
}
