import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem, type Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { forgetSessions } from "@/lib/users/identity/role-in-session";
import type { PersonDetail, UpdatePerson } from "@/lib/users/people/contract";
import { detailOf, noSuchPerson } from "@/lib/users/people/find-person";
import { holdAsAdmin } from "@/lib/users/people/hold-as-admin";
import { holdPerson, writeDisabled, writeRole } from "@/lib/users/people/people.sql";
import { requireAdmin } from "@/lib/users/require-admin";
import { type Limits, presentLimits, toMicros } from "@/lib/users/usage/limits";
import { spentBy, writeBudget } from "@/lib/users/usage/spending.sql";

/**
 * Changes somebody's role, keeps them out or lets them in again, sets their budget; each is noted in the same transaction.
 * Throws `forbidden`, `not_found`; `conflict` where nobody would be left to administer, or where it is oneself who would be
 * kept out.
 */
export async function changePerson(
  actor: Actor,
  userId: string,
  change: UpdatePerson,
): Promise<PersonDetail> {
  await requireAdmin(actor);
  const person = await asSystem(async (tx) => {
    const admins = await holdAsAdmin(tx, actor);
    const now = await holdPerson(tx, userId);
    if (!now) throw noSuchPerson();
    refuse(actor, userId, change, admins);
    await apply(tx, actor, userId, change, now);
    return detailOf(tx, userId);
  });
  forgetSessions(userId);
  return person;
}

function refuse(actor: Actor, userId: string, { role, disabled }: UpdatePerson, admins: string[]): void {
  const isLeaving = role === "user" || disabled === true;
  if (isLeaving && admins.length === 1 && admins[0] === userId) {
    throw new DomainError("conflict", "This is the last administrator: make somebody else one first.");
  }
  if (disabled && userId === actor.userId) {
    throw new DomainError("conflict", "You cannot disable your own account: ask another administrator.");
  }
}

async function apply(
  tx: Tx,
  actor: Actor,
  userId: string,
  { role, disabled, budget }: UpdatePerson,
  now: { role: string; isDisabled: boolean },
): Promise<void> {
  const act = { actorId: actor.userId, subjectId: userId };
  if (role !== undefined && role !== now.role) {
    await writeRole(tx, userId, role);
    await noteAct(tx, { ...act, action: "role.changed", detail: { role, before: now.role } });
  }
  if (disabled !== undefined && disabled !== now.isDisabled) {
    await writeDisabled(tx, userId, disabled);
    await noteAct(tx, { ...act, action: disabled ? "person.disabled" : "person.enabled" });
  }
  if (budget !== undefined) {
    const limits = {
      tokensDay: budget.tokens_day,
      tokensMonth: budget.tokens_month,
      microsDay: toMicros(budget.usd_day),
      microsMonth: toMicros(budget.usd_month),
    };
    const { own } = await spentBy(tx, userId);
    if (areSame(own, limits)) return;
    await writeBudget(tx, userId, limits);
    await noteAct(tx, { ...act, action: "budget.changed", detail: presentLimits(limits) });
  }
}

function areSame(before: Limits, after: Limits): boolean {
  const names = ["tokensDay", "tokensMonth", "microsDay", "microsMonth"] as const;
  return names.every((name) => before[name] === after[name]);
}
