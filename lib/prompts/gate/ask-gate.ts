import type { Actor } from "@/lib/actor";
import { advisorModel } from "@/lib/ai/language-model";
import { sendSoon } from "@/lib/events/keep-sending";
import { publish } from "@/lib/events/publish";
import { newId } from "@/lib/ids";
import { thePremade } from "@/lib/prompts/admin/the-premade";
import { asAdmin } from "@/lib/prompts/as-admin";
import { premadeContentOf } from "@/lib/prompts/content-of";
import { checkWords } from "@/lib/prompts/gate/check-words";
import type { Gate } from "@/lib/prompts/gate/contract";
import { goldensFor } from "@/lib/prompts/gate/goldens-of";
import { languagesOf } from "@/lib/prompts/gate/languages-of";
import { presentGate } from "@/lib/prompts/gate/present-gate";
import { theVersion } from "@/lib/prompts/the-version";

/** A run that took longer is one whose job gave up. */
const LONGEST_MS = 10 * 60_000;

/**
 * Has a version of a premade prompt checked by a job, on the budget of who asks; what was found before is forgotten. While it
 * is being checked that goes on. Throws `forbidden`, `not_found`.
 */
export async function askGate(actor: Actor, id: string, version: number): Promise<Gate> {
  const gate = await asAdmin(actor, async (tx) => {
    const prompt = await thePremade(tx, id);
    const row = await theVersion(tx, id, version);
    const where = { promptId: id, version };
    const before = await tx.promptGate.findFirst({ where });
    if (before?.state === "running" && before.askedAt.getTime() > Date.now() - LONGEST_MS) {
      return presentGate(tx, before, row);
    }
    await tx.promptGate.deleteMany({ where });
    const content = premadeContentOf(row);
    const runId = newId();
    await tx.promptGate.createMany({
      data: {
        ...where,
        runId,
        state: "running",
        against: prompt.publishedAt && prompt.version !== version ? prompt.version : null,
        model: advisorModel().label,
        goldens: await goldensFor(tx, row),
        languages: languagesOf(content),
        checks: checkWords(content, content.translations),
        askedBy: actor.userId,
      },
      skipDuplicates: true,
    });
    const made = await tx.promptGate.findFirstOrThrow({ where });
    if (made.runId === runId) {
      await publish(tx, null, { name: "prompts/gate.asked", data: { prompt_id: id, run_id: runId } });
    }
    return presentGate(tx, made, row);
  });
  sendSoon();
  return gate;
}
