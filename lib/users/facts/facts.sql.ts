import type { Tx } from "@/lib/db/as-user";

/** Takes the person's row: one change of a ledger at a time, so that each sees what the one before it made. */
export async function lockPerson(tx: Tx, userId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<
    unknown[]
  >`select 1 from users where id = ${userId}::uuid for no key update`;
  return rows.length > 0;
}

export interface NewClaim {
  id: string;
  predicate: string;
  modality: string;
  value: string;
  valueKey: string;
  quantity: number | null;
  of: string | null;
  ofKey: string;
  start: number;
  end: number;
  quote: string;
  hash: string;
  origin: "statement" | "document";
  confidence: number;
}

/**
 * Adds claims of one message as proposals; what the message yielded before stays as it is, whatever became of it. Only
 * of a remembered message that the person wrote, that still reads as it was read, and that holds the quote word for
 * word: any other claim adds nothing. Returns the ids added.
 */
export async function insertClaims(
  tx: Tx,
  userId: string,
  message: { id: string; hash: string },
  claims: NewClaim[],
): Promise<Set<string>> {
  const column = <T>(of: (claim: NewClaim) => T) => claims.map(of);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    insert into profile_facts (user_id, id, predicate, modality, value, value_key, of_key, quantity, of_what, message_id,
      conversation_id, said_at, source_hash, start_offset, end_offset, quote, claim_hash, origin, confidence, valid_from,
      valid_to, status)
    select m.user_id, c.id, c.predicate, c.modality, c.value, c.value_key, c.of_key, c.quantity, c.of_what, m.id,
      m.conversation_id, m.created_at, ${message.hash}, c."start", c."end", c.quote, c.hash, c.origin, c.confidence,
      case when c.modality <> 'had' then m.created_at end, case when c.modality = 'had' then m.created_at end, 'proposed'
    from unnest(
      ${column(({ id }) => id)}::uuid[], ${column(({ predicate }) => predicate)}::text[],
      ${column(({ modality }) => modality)}::text[], ${column(({ value }) => value)}::text[],
      ${column(({ valueKey }) => valueKey)}::text[], ${column(({ ofKey }) => ofKey)}::text[],
      ${column(({ quantity }) => quantity)}::numeric[], ${column(({ of }) => of)}::text[],
      ${column(({ start }) => start)}::int[], ${column(({ end }) => end)}::int[],
      ${column(({ quote }) => quote)}::text[], ${column(({ hash }) => hash)}::text[],
      ${column(({ origin }) => origin)}::text[], ${column(({ confidence }) => confidence)}::real[]
    ) as c (id, predicate, modality, value, value_key, of_key, quantity, of_what, "start", "end", quote, hash, origin, confidence)
    join messages m on m.user_id = ${userId}::uuid and m.id = ${message.id}::uuid and m.role = 'user' and m.is_remembered
      and encode(sha256(convert_to(m.text, 'UTF8')), 'hex') = ${message.hash} and position(c.quote in m.text) > 0
    where c.quote <> ''
    on conflict do nothing returning id`;
  return new Set(rows.map(({ id }) => id));
}
