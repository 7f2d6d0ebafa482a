import type { Tx } from "@/lib/db/as-user";
import type { PromptSplit } from "@/lib/db/generated/client";

/** Of these prompts, which the transaction's person is shown in another version than most, and in which. */
export async function triedByPerson(
  tx: Tx,
  promptIds: string[],
): Promise<{ promptId: string; version: number }[]> {
  return tx.$queryRaw`
    select id as "promptId", split_version as version from prompts
    where id = any (${promptIds}::uuid[]) and split_id is not null
      and split_place(current_person(), split_id) < split_share`;
}

/**
 * Counts anew what came of both versions of a split since it started: uses, and ratings in the conversations that were begun
 * with them. A conversation belongs to the version that was used in it first. Stores nothing where it ended meanwhile: then it
 * is counted as what ended.
 */
export async function countSplit(
  tx: Tx,
  { id, promptId, version, against, startedAt, endedAt }: PromptSplit,
): Promise<void> {
  await tx.$executeRaw`
    with own as (
      select user_id, id, conversation_id, prompt_version = ${version} as is_tried from prompt_uses
      where prompt_id = ${promptId}::uuid and prompt_version in (${version}, ${against})
        and created_at >= ${startedAt}::timestamptz and created_at < coalesce(${endedAt}::timestamptz, 'infinity')
    ), used as (
      select count(*) filter (where is_tried) as tried, count(*) filter (where not is_tried) as against from own
    ), rated as (
      select count(*) filter (where o.is_tried and m.feedback = 'up') as ups,
        count(*) filter (where o.is_tried and m.feedback = 'down') as downs,
        count(*) filter (where not o.is_tried and m.feedback = 'up') as against_ups,
        count(*) filter (where not o.is_tried and m.feedback = 'down') as against_downs
      from own o join messages m on m.user_id = o.user_id and m.conversation_id = o.conversation_id
        and m.feedback is not null and m.reply_to is not null and m.status in ('complete', 'stopped')
      where not exists (select 1 from prompt_uses earlier where earlier.user_id = o.user_id
        and earlier.conversation_id = o.conversation_id and earlier.id < o.id)
    )
    update prompt_splits set uses = used.tried, against_uses = used.against, ups = rated.ups, downs = rated.downs,
      against_ups = rated.against_ups, against_downs = rated.against_downs, counted_at = now()
    from used, rated
    where prompt_splits.id = ${id}::uuid and prompt_splits.ended_at is not distinct from ${endedAt}::timestamptz`;
}
