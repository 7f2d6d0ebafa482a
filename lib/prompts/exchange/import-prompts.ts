import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { checkContent } from "@/lib/prompts/check-content";
import type { Prompt } from "@/lib/prompts/contract";
import { insertOwn } from "@/lib/prompts/create-prompt";
import type { PromptFile } from "@/lib/prompts/exchange/contract";
import { presentPrompts } from "@/lib/prompts/present-prompts";

/** Makes every prompt of a file one's own, or none of them. Throws `invalid` on `prompts.<place>…`; `limit_exceeded`. */
export async function importPrompts(actor: Actor, { prompts }: PromptFile): Promise<Prompt[]> {
  prompts.forEach((content, place) => {
    checkAt(place, () => checkContent(content));
  });
  const made = prompts.map((content) => ({ id: newId(), content }));
  return asUser(actor, async (tx) => {
    await insertOwn(tx, actor, made);
    const ids = made.map(({ id }) => id);
    return presentPrompts(
      tx,
      await tx.prompt.findMany({ where: { id: { in: ids } }, orderBy: { id: "asc" } }),
    );
  });
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
