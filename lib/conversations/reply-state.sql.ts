import type { ReplyErrorCode } from "@/lib/conversations/contract";
import type { KeptUsage } from "@/lib/conversations/usage/reply-usage";
import type { Tx } from "@/lib/db/as-user";

/** A reply as far as it has come. */
export interface SoFar {
  text: string;
  /** What it took until now, where the model is asked already. */
  usage?: KeptUsage | null;
}

/** Returns how many rows changed: 0 when the reply is not `streaming` any more. */
export async function updateStreaming(
  tx: Tx,
  userId: string,
  id: string,
  { text, usage }: SoFar,
  leaseSeconds: number,
): Promise<number> {
  return tx.$executeRaw`
    update messages set text = ${text}, usage = ${usage ? JSON.stringify(usage) : null}::jsonb,
      lease_expires_at = now() + make_interval(secs => ${leaseSeconds})
    where user_id = ${userId}::uuid and id = ${id}::uuid and status = 'streaming'`;
}

export interface Ending {
  text: string;
  status: "complete" | "stopped" | "interrupted" | "failed";
  errorCode: ReplyErrorCode | null;
  usage: KeptUsage | null;
  /** It is not known any more what it was given: it may repeat what is forgotten later, and is not remembered. */
  isUnsourced?: boolean;
}

interface Closed {
  conversationId: string;
  sequence: number;
}

/** Returns where the reply stands; undefined when it is not `streaming` any more. */
export async function closeReply(
  tx: Tx,
  userId: string,
  id: string,
  ending: Ending,
): Promise<Closed | undefined> {
  const [closed] = await tx.$queryRaw<Closed[]>`
    update messages set text = ${ending.text}, status = ${ending.status}, error_code = ${ending.errorCode},
      is_remembered = is_remembered and not ${ending.isUnsourced ?? false},
      usage = ${ending.usage ? JSON.stringify(ending.usage) : null}::jsonb, finished_at = now(), lease_owner = null,
      lease_expires_at = null
    where user_id = ${userId}::uuid and id = ${id}::uuid and status = 'streaming'
    returning conversation_id as "conversationId", sequence`;
  return closed;
}

/** The processes that write replies at this moment, or died while they did. */
export async function leaseOwners(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ owner: string }[]>`
    select distinct lease_owner as owner from messages where status = 'streaming' and lease_owner is not null`;
  return rows.map((row) => row.owner);
}

export interface Interrupted {
  userId: string;
  id: string;
}

/** Gives up replies whose lease ran out or whose owner is dead, but those that `spare` names. Each is returned once. */
export async function interruptReplies(
  tx: Tx,
  deadOwners: string[],
  spare: string[],
): Promise<Interrupted[]> {
  return tx.$queryRaw<Interrupted[]>`
    update messages set status = 'interrupted', finished_at = now(), lease_owner = null, lease_expires_at = null
    where status = 'streaming' and (lease_expires_at < now() or lease_owner = any (${deadOwners}::text[]))
      and not id = any (${spare}::uuid[])
    returning user_id as "userId", id`;
}

/** Stops whatever is being written in a conversation, with the part that was kept last. */
export async function stopStreaming(tx: Tx, userId: string, conversationId: string): Promise<number> {
  return tx.$executeRaw`
    update messages set status = 'stopped', finished_at = now(), lease_owner = null, lease_expires_at = null
    where user_id = ${userId}::uuid and conversation_id = ${conversationId}::uuid and status = 'streaming'`;
}

/** The text of a reply after so many characters (code points), and its state. */
export async function textSince(tx: Tx, userId: string, id: string, characters: number) {
  const [row] = await tx.$queryRaw<{ text: string; status: string; errorCode: string | null }[]>`
    select substr(text, ${characters + 1}::int) as text, status, error_code as "errorCode" from messages
    where user_id = ${userId}::uuid and id = ${id}::uuid`;
  return row;
}
