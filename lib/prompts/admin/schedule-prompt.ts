import type { Actor } from "@/lib/actor";
import type { Prompt } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import type { PremadePrompt, SchedulePrompt } from "@/lib/prompts/admin/contract";
import { notePrompt, noteUnscheduled } from "@/lib/prompts/admin/note-prompt";
import { presentedPremade, thePremade } from "@/lib/prompts/admin/the-premade";
import { asAdmin } from "@/lib/prompts/as-admin";
import { requireGate } from "@/lib/prompts/gate/require-gate";
import { NOT_SCHEDULED } from "@/lib/prompts/show-version";
import { theVersion } from "@/lib/prompts/the-version";

const FARTHEST_MS = 366 * 86_400_000;

/**
 * Says when a version goes live by itself. Versions saved later are no part of it. Throws `forbidden`, `not_found`; `invalid`
 * on `at` outside the coming year, on `version` when people see it already; `conflict` when another time than `replaces`
 * is set, or its checks did not pass.
 */
export async function schedulePrompt(
  actor: Actor,
  id: string,
  { version, at, replaces }: SchedulePrompt,
): Promise<PremadePrompt> {
  return asAdmin(actor, async (tx) => {
    const prompt = await thePremade(tx, id);
    const row = await theVersion(tx, id, version);
    const time = comingTime(at);
    if (prompt.publishedAt && !prompt.archivedAt && prompt.version === version) {
      throw wrong("version", `People see version ${version} already.`);
    }
    await requireGate(tx, row);
    const { count } = await tx.prompt.updateMany({
      where: { id, scheduledAt: replaces === null ? null : new Date(replaces) },
      data: {
        scheduledVersion: version,
        scheduledAt: time,
        scheduledBy: actor.userId,
        isEdited: true,
        updatedAt: new Date(),
      },
    });
    if (count === 0) throw changedMeanwhile(await thePremade(tx, id));
    await notePrompt(tx, actor, id, "scheduled", { version, at: time.toISOString() });
    return presentedPremade(tx, id);
  });
}

/** Takes what was to go live off the schedule; the same again changes nothing. Throws `forbidden`, `not_found`. */
export async function cancelSchedule(actor: Actor, id: string): Promise<PremadePrompt> {
  return asAdmin(actor, async (tx) => {
    const prompt = await thePremade(tx, id);
    const { count } = await tx.prompt.updateMany({
      where: { id, scheduledAt: { not: null } },
      data: { ...NOT_SCHEDULED, updatedAt: new Date() },
    });
    if (count > 0) await noteUnscheduled(tx, actor, prompt, "cancelled");
    return presentedPremade(tx, id);
  });
}

function comingTime(at: string): Date {
  const time = new Date(at);
  const ahead = time.getTime() - Date.now();
  if (ahead <= 0) throw wrong("at", "Choose a time that is still to come.");
  if (ahead > FARTHEST_MS) throw wrong("at", "Choose a time within the coming year.");
  return time;
}

function changedMeanwhile({ scheduledVersion, scheduledAt }: Prompt): DomainError {
  const now = scheduledAt
    ? `Version ${scheduledVersion} is to go live at ${scheduledAt.toISOString()}`
    : "Nothing is to go live any more";
  return new DomainError("conflict", `${now}: look at it before you set another time.`);
}

function wrong(field: string, message: string): DomainError {
  return new DomainError("invalid", message, { problems: [{ field, message }] });
}
