import type { Tx } from "@/lib/db/as-user";

interface NewShare {
  id: string;
  conversationId: string;
  tokenHash: Uint8Array;
  title: string;
}

/** Adds a share; the same id again only gets another token. False when that id is another conversation's. */
export async function keepShare(tx: Tx, userId: string, share: NewShare): Promise<boolean> {
  const kept = await tx.$executeRaw`
    insert into shares (user_id, id, conversation_id, token_hash, title)
    values (${userId}::uuid, ${share.id}::uuid, ${share.conversationId}::uuid, ${share.tokenHash}, ${share.title})
    on conflict (user_id, id) do update set token_hash = excluded.token_hash
    where shares.conversation_id = excluded.conversation_id`;
  return kept > 0;
}

/** Copies what is shown and finished of a conversation, documents apart, into a share that holds nothing yet. */
export async function copyIntoShare(
  tx: Tx,
  userId: string,
  shareId: string,
  conversationId: string,
): Promise<void> {
  await tx.$executeRaw`
    insert into shared_messages (user_id, share_id, place, message_id, role, text, said_at)
    select m.user_id, ${shareId}::uuid, row_number() over (order by m.sequence), m.id, m.role, m.text, m.created_at
    from messages m
    where m.user_id = ${userId}::uuid and m.conversation_id = ${conversationId}::uuid and m.superseded_by is null
      and m.attached_to is null and m.status <> 'streaming' and m.text <> ''
      and not exists (select 1 from shared_messages s where s.user_id = m.user_id and s.share_id = ${shareId}::uuid)`;
}

/** A conversation's shares bear the title that it has now: theirs may have been made of words that are deleted. */
export async function retitleShares(tx: Tx, userId: string, conversationId: string): Promise<void> {
  await tx.$executeRaw`
    update shares s set title = c.title from conversations c
    where s.user_id = ${userId}::uuid and s.conversation_id = ${conversationId}::uuid
      and c.user_id = s.user_id and c.id = s.conversation_id and s.title <> c.title`;
}

export interface ShareRow {
  id: string;
  conversationId: string;
  title: string;
  sharedAt: Date;
  messageCount: number;
}

/** The newest first. */
export async function sharesOf(tx: Tx, userId: string, shareId: string | null = null): Promise<ShareRow[]> {
  return tx.$queryRaw<ShareRow[]>`
    select id, conversation_id as "conversationId", title, shared_at as "sharedAt", (
      select count(*)::int from shared_messages m where m.user_id = s.user_id and m.share_id = s.id
    ) as "messageCount"
    from shares s where user_id = ${userId}::uuid and (${shareId}::uuid is null or id = ${shareId}::uuid)
    order by shared_at desc, id desc limit 500`;
}

/** Names the token's hash to the database, which shows that share alone until the transaction ends. */
export async function nameShare(tx: Tx, tokenHash: Uint8Array): Promise<void> {
  await tx.$executeRaw`select set_config('app.share_hash', encode(${tokenHash}, 'hex'), true)`;
}

export async function namedShare(tx: Tx): Promise<{ title: string; sharedAt: Date } | undefined> {
  const [share] = await tx.$queryRaw<{ title: string; sharedAt: Date }[]>`
    select title, shared_at as "sharedAt" from shares`;
  return share;
}

export interface SharedRow {
  role: "user" | "assistant";
  text: string;
  saidAt: Date;
}

export async function messagesOfNamedShare(tx: Tx): Promise<SharedRow[]> {
  return tx.$queryRaw<SharedRow[]>`
    select role, text, said_at as "saidAt" from shared_messages order by place`;
}
