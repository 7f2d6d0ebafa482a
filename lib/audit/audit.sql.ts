import type { Tx } from "@/lib/db/as-user";

interface NewAct {
  id: string;
  action: string;
  actorId: string | null;
  subjectId: string | null;
  network: string | null;
  requestId: string | null;
  /** JSON. */
  detail: string;
}

export async function insertAct(tx: Tx, act: NewAct): Promise<void> {
  await tx.$executeRaw`
    insert into audit_events (id, action, actor_id, subject_id, network, request_id, detail)
    values (${act.id}::uuid, ${act.action}, ${act.actorId}::uuid, ${act.subjectId}::uuid, ${act.network}, ${act.requestId},
      ${act.detail}::jsonb)`;
}

export interface StoredAct {
  id: string;
  at: Date;
  action: string;
  actorId: string | null;
  subjectId: string | null;
  network: string | null;
  requestId: string | null;
  detail: Record<string, unknown>;
}

export interface ActsAsked {
  /** With `%` at its end for all that begin so; null for all. */
  action: string | null;
  /** Who did it or had it done to them. */
  personId: string | null;
  from: Date | null;
  to: Date | null;
  /** The last one of the page before. */
  after: { at: string; id: string } | null;
  limit: number;
}

/** The newest first. A place is always compared with: a plan that is kept for any page then begins in the index at it. */
export async function selectActs(tx: Tx, asked: ActsAsked): Promise<StoredAct[]> {
  const { action, personId, from, to, after, limit } = asked;
  return tx.$queryRaw<StoredAct[]>`
    select id, at, action, actor_id as "actorId", subject_id as "subjectId", network, request_id as "requestId", detail
    from audit_events
    where (${action}::text is null or action like ${action}::text)
      and (${personId}::uuid is null or actor_id = ${personId}::uuid or subject_id = ${personId}::uuid)
      and (${from}::timestamptz is null or at >= ${from}::timestamptz)
      and (${to}::timestamptz is null or at < ${to}::timestamptz)
      and (at, id) < (coalesce(${after?.at ?? null}::timestamptz, 'infinity'),
        coalesce(${after?.id ?? null}::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    order by at desc, id desc limit ${limit}`;
}
