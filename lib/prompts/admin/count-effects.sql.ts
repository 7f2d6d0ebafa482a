import type { Tx } from "@/lib/db/as-user";

/** Uses of a prompt. */
const COUNTED_EACH_TIME = 10_000;

/** The premade prompts to count now: those used often, whose count takes long, are counted once an hour. */
export async function promptsToCount(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select p.id from prompts p join prompt_versions v on v.prompt_id = p.id where p.is_premade group by p.id
    having sum(v.uses) < ${COUNTED_EACH_TIME} or max(v.counted_at) is null or max(v.counted_at) < now() - interval '1 hour'`;
  return rows.map(({ id }) => id);
}

/** One count of a prompt at a time: a second waits here, and then sees what the first one saw and more. */
export async function holdCount(tx: Tx, promptId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('prompt effects'), hashtext(${promptId}))`;
}

/**
 * Counts anew what came of every version of a premade prompt. Returns how many versions there are. A conversation belongs to
 * the version that was used in it first. An answer written anew is one more to the same question; one that failed is none.
 */
export async function countOne(tx: Tx, promptId: string): Promise<number> {
  return tx.$executeRaw`
    with own as (
      select user_id, id, prompt_version, conversation_id from prompt_uses where prompt_id = ${promptId}::uuid
    ), used as (
      select prompt_version, count(*) as uses from own group by 1
    ), begun as (
      select user_id, conversation_id, prompt_version from own where conversation_id is not null and not exists (
        select 1 from prompt_uses earlier where earlier.user_id = own.user_id
          and earlier.conversation_id = own.conversation_id and earlier.id < own.id)
    ), came as (
      select b.prompt_version, count(*) as conversations, sum(c.message_count) as messages, sum(a.ups) as ups,
        sum(a.downs) as downs, sum(a.regenerations) as regenerations, sum(a.follow_ups) as follow_ups, sum(l.facts) as facts
      from begun b join conversations c on c.user_id = b.user_id and c.id = b.conversation_id
      cross join lateral (
        select count(*) filter (where feedback = 'up') as ups, count(*) filter (where feedback = 'down') as downs,
          count(reply_to) - count(distinct reply_to) as regenerations,
          count(*) filter (where is_suggested and superseded_by is null) as follow_ups
        from messages m where m.user_id = b.user_id and m.conversation_id = b.conversation_id
          and (is_suggested or (m.role = 'assistant' and m.status in ('complete', 'stopped') and m.reply_to is not null))
      ) a cross join lateral (
        select count(*) as facts from profile_facts f where f.user_id = b.user_id
          and f.conversation_id = b.conversation_id and f.status in ('proposed', 'confirmed', 'superseded')
      ) l group by 1
    )
    update prompt_versions v set uses = coalesce(u.uses, 0), conversations = coalesce(e.conversations, 0),
      ups = coalesce(e.ups, 0), downs = coalesce(e.downs, 0), regenerations = coalesce(e.regenerations, 0),
      messages = coalesce(e.messages, 0), facts = coalesce(e.facts, 0), follow_ups = coalesce(e.follow_ups, 0), counted_at = now()
    from prompt_versions w left join used u on u.prompt_version = w.version
    left join came e on e.prompt_version = w.version
    where w.prompt_id = ${promptId}::uuid and v.prompt_id = w.prompt_id and v.version = w.version`;
}
