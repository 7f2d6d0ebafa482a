import type { Tx } from "@/lib/db/as-user";

export interface Injected {
  kind: "passage" | "profile";
  sourceMessageId: string | null;
  start: number | null;
  end: number | null;
  score: number | null;
  /** The profile as the model read it; a passage's text is read from its source. */
  profileText: string | null;
  /** The messages that told what the profile says. */
  profileSources: string[];
}

/** Takes messages before they are cited: whoever forgets one now waits, or has forgotten it. */
export async function holdSources(tx: Tx, userId: string, ids: string[]): Promise<void> {
  await tx.$queryRaw`
    select 1 from messages where user_id = ${userId}::uuid and id = any (${ids}::uuid[]) order by id for share`;
}

export function sourcesOf(injected: Injected[]): string[] {
  return injected.flatMap(({ sourceMessageId, profileSources }) => [
    ...(sourceMessageId ? [sourceMessageId] : []),
    ...profileSources,
  ]);
}

export async function insertReceipt(
  tx: Tx,
  userId: string,
  replyId: string,
  injected: Injected[],
): Promise<void> {
  const sources = sourcesOf(injected);
  const ofProfile = injected.flatMap(({ profileSources }) => profileSources);
  await tx.$executeRaw`
    with rows as (
      insert into memory_receipts (user_id, reply_id, rank, kind, source_message_id, start_offset, end_offset, score,
        profile_text, profile_sources)
      select ${userId}::uuid, ${replyId}::uuid, i.rank, i.kind, i.source, i.start, i."end", i.score, i.profile,
        case i.kind when 'profile' then ${ofProfile}::uuid[] else '{}' end
      from unnest(
        ${injected.map((_, index) => index + 1)}::int[], ${injected.map((item) => item.kind)}::text[],
        ${injected.map((item) => item.sourceMessageId)}::uuid[], ${injected.map((item) => item.start)}::int[],
        ${injected.map((item) => item.end)}::int[], ${injected.map((item) => item.score)}::real[],
        ${injected.map((item) => item.profileText)}::text[]
      ) as i (rank, kind, source, start, "end", score, profile)
      -- A source deleted or forgotten since it was recalled is not cited.
      where not exists (
        select 1 from unnest(case i.kind when 'profile' then ${ofProfile}::uuid[] else array[i.source] end) as s (id)
        where not exists (
          select 1 from messages m where m.user_id = ${userId}::uuid and m.id = s.id and m.is_remembered
        )
      )
      on conflict do nothing returning rank
    )
    -- An answer that was given such a source may repeat it: it is not remembered either.
    update messages set memory_count = (select count(*) from rows), is_remembered = is_remembered and not exists (
      select 1 from unnest(${sources}::uuid[]) as s (id) where not exists (
        select 1 from messages m where m.user_id = ${userId}::uuid and m.id = s.id and m.is_remembered
      )
    )
    where user_id = ${userId}::uuid and id = ${replyId}::uuid`;
}

export interface ReceiptRow {
  rank: number;
  kind: "passage" | "profile";
  score: number | null;
  start: number | null;
  end: number | null;
  profileText: string | null;
  sourceText: string | null;
  messageId: string | null;
  role: "user" | "assistant" | null;
  conversationId: string | null;
  conversationTitle: string | null;
  saidAt: Date | null;
}

export async function receiptRows(tx: Tx, userId: string, replyId: string): Promise<ReceiptRow[]> {
  return tx.$queryRaw<ReceiptRow[]>`
    select r.rank, r.kind, r.score, r.start_offset as "start", r.end_offset as "end",
      r.profile_text as "profileText", m.text as "sourceText", m.id as "messageId", m.role,
      m.conversation_id as "conversationId", c.title as "conversationTitle", m.created_at as "saidAt"
    from memory_receipts r
    left join messages m on m.user_id = r.user_id and m.id = r.source_message_id
    left join conversations c on c.user_id = m.user_id and c.id = m.conversation_id
    where r.user_id = ${userId}::uuid and r.reply_id = ${replyId}::uuid order by r.rank`;
}
