import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import type { GoldenConversation } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { notePrompt } from "@/lib/prompts/admin/note-prompt";
import { thePremade } from "@/lib/prompts/admin/the-premade";
import { asAdmin } from "@/lib/prompts/as-admin";
import type { Golden, GoldenWords } from "@/lib/prompts/gate/contract";
import { goldensOf, presentGolden } from "@/lib/prompts/gate/goldens-of";

/** Of one prompt: each is asked of a model before a version goes to people. */
const MOST = 20;

/** The golden conversations of a premade prompt. Throws `forbidden`, `not_found`. */
export async function listGoldens(actor: Actor, promptId: string): Promise<Golden[]> {
  return asAdmin(actor, async (tx) => goldensOf(tx, (await thePremade(tx, promptId)).id));
}

/** Adds one; the same id makes it once. Throws `forbidden`, `not_found`, `invalid`; `limit_exceeded` with too many. */
export async function createGolden(
  actor: Actor,
  promptId: string,
  words: GoldenWords,
  id = newId(),
): Promise<Golden> {
  return asAdmin(actor, async (tx) => {
    await thePremade(tx, promptId);
    checkLengths(words);
    if ((await tx.goldenConversation.count({ where: { promptId, id: { not: id } } })) >= MOST) {
      throw new DomainError("limit_exceeded", `A prompt has ${MOST} golden conversations at most.`);
    }
    const row = { id, promptId, createdBy: actor.userId, ...words };
    const { count } = await tx.goldenConversation.createMany({ data: row, skipDuplicates: true });
    if (count > 0) await notePrompt(tx, actor, promptId, "golden_changed", { golden: id, what: "added" });
    return presentGolden(await theGolden(tx, promptId, id));
  });
}

/** Changes one. Throws `forbidden`, `not_found`, `invalid`; `conflict` for what comes with the product. */
export async function changeGolden(
  actor: Actor,
  promptId: string,
  id: string,
  words: GoldenWords,
): Promise<Golden> {
  return asAdmin(actor, async (tx) => {
    refusePremade(await theGolden(tx, promptId, id));
    checkLengths(words);
    await tx.goldenConversation.updateMany({ where: { id }, data: { ...words, updatedAt: new Date() } });
    await notePrompt(tx, actor, promptId, "golden_changed", { golden: id, what: "changed" });
    return presentGolden(await theGolden(tx, promptId, id));
  });
}

/** Takes one away. Throws `forbidden`, `not_found`; `conflict` for what comes with the product. */
export async function dropGolden(actor: Actor, promptId: string, id: string): Promise<void> {
  await asAdmin(actor, async (tx) => {
    refusePremade(await theGolden(tx, promptId, id));
    await tx.goldenConversation.deleteMany({ where: { id } });
    await notePrompt(tx, actor, promptId, "golden_changed", { golden: id, what: "taken away" });
  });
}

async function theGolden(tx: Tx, promptId: string, id: string): Promise<GoldenConversation> {
  const row = await tx.goldenConversation.findFirst({ where: { id, promptId } });
  if (!row) throw new DomainError("not_found", "There is no such golden conversation.");
  return row;
}

function refusePremade({ slug }: GoldenConversation): void {
  if (slug === null) return;
  throw new DomainError("conflict", "This one comes with the product: add another one beside it.");
}

function checkLengths({ expects: { shortest, longest } }: GoldenWords): void {
  if (shortest <= longest) return;
  const message = "The most words are fewer than the fewest.";
  throw new DomainError("invalid", message, { problems: [{ field: "expects.longest", message }] });
}
