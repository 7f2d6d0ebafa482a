import type { Tx } from "@/lib/db/as-user";

/** Somebody who is about to come in. */
export interface Arriving {
  id: string;
  email: string;
  name: string | null;
  role: string;
  isDisabled: boolean;
}

/** Whose identity this is, and which of theirs. */
export async function personOfIdentity(
  tx: Tx,
  provider: string,
  subject: string,
): Promise<(Arriving & { identityId: string }) | undefined> {
  const [row] = await tx.$queryRaw<(Arriving & { identityId: string })[]>`
    select i.id as "identityId", u.id, u.email, u.name, u.role, u.disabled_at is not null as "isDisabled"
    from identities i join users u on u.id = i.user_id where i.provider = ${provider} and i.subject = ${subject}`;
  return row;
}

export async function personOfId(tx: Tx, userId: string): Promise<Arriving | undefined> {
  const [row] = await tx.$queryRaw<Arriving[]>`
    select id, email, name, role, disabled_at is not null as "isDisabled" from users where id = ${userId}::uuid`;
  return row;
}

/** Whether another of a provider's identities is connected to somebody. */
export async function hasAnotherIdentity(
  tx: Tx,
  userId: string,
  { provider, subject }: { provider: string; subject: string },
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 as found from identities
    where user_id = ${userId}::uuid and provider = ${provider} and subject <> ${subject}`;
  return rows.length > 0;
}

/** Who has this address; `isProven` when we know that it is theirs. */
export async function personOfEmail(
  tx: Tx,
  email: string,
): Promise<(Arriving & { isProven: boolean }) | undefined> {
  const [row] = await tx.$queryRaw<(Arriving & { isProven: boolean })[]>`
    select id, email, name, role, disabled_at is not null as "isDisabled", email_proven_at is not null as "isProven"
    from users where lower(email) = lower(${email})`;
  return row;
}

/** Somebody whose address is proven, and who has no password. */
export async function insertProvenUser(
  tx: Tx,
  { id, email, name }: { id: string; email: string; name: string | null },
): Promise<void> {
  await tx.$executeRaw`
    insert into users (id, email, name, email_proven_at) values (${id}::uuid, ${email}, ${name}, now())`;
}

interface NewIdentity {
  userId: string;
  id: string;
  provider: string;
  subject: string;
}

export async function insertIdentity(tx: Tx, { userId, id, provider, subject }: NewIdentity): Promise<void> {
  await tx.$executeRaw`
    insert into identities (user_id, id, provider, subject)
    values (${userId}::uuid, ${id}::uuid, ${provider}, ${subject})`;
}

interface Used {
  email: string | null;
  token: Uint8Array<ArrayBuffer> | null;
  tokenExpiresAt: Date | null;
}

/** Keeps what the provider said this time. */
export async function markIdentityUsed(
  tx: Tx,
  id: string,
  { email, token, tokenExpiresAt }: Used,
): Promise<void> {
  await tx.$executeRaw`
    update identities set last_used_at = now(), email = ${email}, token = ${token}, token_expires_at = ${tokenExpiresAt}
    where id = ${id}::uuid`;
}

/** Whether there is a password, and which identities; nobody changes either until the transaction ends. */
export async function heldWaysIn(
  tx: Tx,
  userId: string,
): Promise<{ hasPassword: boolean; identities: { id: string; provider: string }[] }> {
  await tx.$queryRaw`select 1 from users where id = ${userId}::uuid for update`;
  const identities = await tx.$queryRaw<{ id: string; provider: string }[]>`
    select id, provider from identities where user_id = ${userId}::uuid`;
  return { hasPassword: await hasPassword(tx, userId), identities };
}

interface Stored {
  id: string;
  provider: string;
  email: string | null;
  createdAt: Date;
  lastUsedAt: Date | null;
}

export async function identitiesOf(tx: Tx, userId: string): Promise<Stored[]> {
  return tx.$queryRaw<Stored[]>`
    select id, provider, email, created_at as "createdAt", last_used_at as "lastUsedAt"
    from identities where user_id = ${userId}::uuid order by provider`;
}

export async function hasPassword(tx: Tx, userId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`select 1 from user_credentials where user_id = ${userId}::uuid`;
  return rows.length > 0;
}

export async function deleteIdentity(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`delete from identities where id = ${id}::uuid`;
}

/**
 * The address is theirs: a mail to it was answered. Whoever came in beside that before, by a provider or by a token, may
 * have been somebody else. A second factor stays: a mailbox alone must not do away with it.
 */
export async function proveEmail(tx: Tx, userId: string): Promise<void> {
  await tx.$executeRaw`
    delete from identities i using users u
    where i.user_id = ${userId}::uuid and u.id = i.user_id and u.email_proven_at is null`;
  await tx.$executeRaw`
    delete from api_tokens t using users u
    where t.user_id = ${userId}::uuid and u.id = t.user_id and u.email_proven_at is null`;
  await tx.$executeRaw`
    update users set email_proven_at = coalesce(email_proven_at, now()) where id = ${userId}::uuid`;
}
