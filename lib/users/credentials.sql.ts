import type { Tx } from "@/lib/db/as-user";

interface NewUser {
  id: string;
  email: string;
  name: string | null;
  passwordHash: string;
}

export async function insertUser(tx: Tx, { id, email, name, passwordHash }: NewUser): Promise<void> {
  await tx.$executeRaw`insert into users (id, email, name) values (${id}::uuid, ${email}, ${name})`;
  await tx.$executeRaw`insert into user_credentials (user_id, password_hash) values (${id}::uuid, ${passwordHash})`;
}

interface Stored {
  id: string;
  email: string;
  name: string | null;
  role: string;
  isDisabled: boolean;
  passwordHash: string;
}

export async function credentialsOf(tx: Tx, email: string): Promise<Stored | undefined> {
  const [row] = await tx.$queryRaw<Stored[]>`
    select u.id, u.email, u.name, u.role, u.disabled_at is not null as "isDisabled", c.password_hash as "passwordHash"
    from users u join user_credentials c on c.user_id = u.id where lower(u.email) = lower(${email})`;
  return row;
}

/** Whether somebody is let in and this is still what is kept of their password; it stays so until the transaction ends. */
export async function holdCredentials(tx: Tx, userId: string, passwordHash: string): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    select 1 as held from users u join user_credentials c on c.user_id = u.id
    where u.id = ${userId}::uuid and c.password_hash = ${passwordHash} and u.disabled_at is null for share`;
  return held.length > 0;
}

/** Whose role it now is; undefined when nobody has this address. */
export async function roleByEmail(tx: Tx, email: string, role: string): Promise<string | undefined> {
  const [person] = await tx.$queryRaw<{ id: string }[]>`
    update users set role = ${role}, updated_at = now() where lower(email) = lower(${email.trim()}) returning id`;
  return person?.id;
}
