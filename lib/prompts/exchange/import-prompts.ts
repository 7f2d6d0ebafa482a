import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { idOfPlace, newId } from "@/lib/ids";
import { checkCategory } from "@/lib/prompts/categories/check-category";
import { readCategories } from "@/lib/prompts/categories/read-categories";
import { checkContent } from "@/lib/prompts/check-content";
import type { Prompt } from "@/lib/prompts/contract";
import { makeOwn } from "@/lib/prompts/create-prompt";
import type { PromptFile } from "@/lib/prompts/exchange/contract";

/**
 * Makes every prompt of a file one's own, or none of them, and shows them to a reader of that language; the same id makes them once. Throws `invalid` on
 * `prompts.<place>…`; `limit_exceeded`.
 */
export async function importPrompts(
  actor: Actor,
  { prompts }: PromptFile,
  id = newId(),
  language: Locale = "en",
): Promise<Prompt[]> {
  const categories = await readAsUser(actor, readCategories);
  prompts.forEach((content, place) => {
    checkAt(place, () => {
      checkContent(content);
      checkCategory(categories, content.category);
    });
  });
  return makeOwn(
    actor,
    prompts.map((content, place) => ({ id: idOfPlace(id, place), content })),
    language,
  );
}

function checkAt(place: number, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const problems = error.problems.map(({ field, message }) => ({
      field: `prompts.${place}.${field}`,
      message: `Prompt ${place + 1}: ${message}`,
    }));
    throw new DomainError("invalid", problems.map(({ message }) => message).join(" "), { problems });
  }
}
