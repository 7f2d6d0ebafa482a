import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { asUser, type Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import type { CreateToken, NewApiToken } from "@/lib/users/identity/contract";
import { presentToken } from "@/lib/users/identity/present-token";
import { hashToken, newTokenText, prefixOf } from "@/lib/users/identity/token-text";
import { ownRow } from "@/lib/users/own-row";

const DAY_MS = 24 * 3600 * 1000;
const MOST = 50;

/**
 * Makes a token for the API; this is the only time that it is seen. The same id again, after a lost answer, makes another: the first
 * one, which nobody has seen, ends. Throws `forbidden` when it should do what the person may
 * not, `conflict` when there are 50 already.
 */
export async function createToken(
  actor: Actor,
  { name, scopes, expires_in_days }: CreateToken,
  id = newId(),
): Promise<NewApiToken> {
  const token = newTokenText();
  const row = {
    userId: actor.userId,
    id,
    name,
    scopes,
    prefix: prefixOf(token),
    tokenHash: hashToken(token),
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + expires_in_days * DAY_MS),
    lastUsedAt: null,
  };
  await asUser(actor, async (tx) => {
    await tx.apiToken.deleteMany({ where: { userId: actor.userId, id } });
    await refuseTooMuch(tx, actor, scopes);
    const { count } = await tx.apiToken.createMany({ data: row, skipDuplicates: true });
    if (count === 0) throw new DomainError("conflict", "This id is taken: ask with a new one.");
    await noteAct(tx, { action: "token.made", actorId: actor.userId, detail: { token: row.id, scopes } });
  });
  return { ...presentToken(row), token };
}

async function refuseTooMuch(tx: Tx, actor: Actor, scopes: string[]): Promise<void> {
  const { role } = await ownRow(tx, actor);
  if (scopes.includes("admin") && role !== "admin") {
    throw new DomainError("forbidden", "Only an administrator's token can do what administrators may.");
  }
  const count = await tx.apiToken.count({ where: { userId: actor.userId } });
  if (count >= MOST) throw new DomainError("conflict", `You have ${MOST} tokens: revoke one first.`);
}
