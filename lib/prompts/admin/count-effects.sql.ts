import type { Tx } from "@/lib/db/as-user";

/** One count at a time: a second waits here until the first has ended. */
export async function holdCount(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('prompt effects'))`;
}

/**
 * Counts anew what came of every premade version. A conversation belongs to the version that was used in it first. An answer
 * written anew is one more to the same question; one that failed is none.
 */
export async function countAll(tx: Tx): Promise<number> {
  return tx.$executeRaw`
    with used as (
      select prompt_id, prompt_version, count(*) as uses from prompt_uses group by 1, 2
    ), begun as (
      select distinct on (user_id, conversation_id) user_id, conversation_id, prompt_id, prompt_version
      from prompt_uses where conversation_id is not null order by user_id, conversation_id, id
    ), answered as (
      select b.user_id, b.conversation_id, count(*) filter (where m.feedback = 'up') as ups,
        count(*) filter (where m.feedback = 'down') as downs, count(*) - count(distinct m.reply_to) as regenerations
      from begun b join messages m on m.user_id = b.user_id and m.conversation_id = b.conversation_id
      where m.role = 'assistant' and m.status in ('complete', 'stopped') and m.reply_to is not null
      group by 1, 2
    ), learnt as (
      select b.user_id, b.conversation_id, count(*) as facts
      from begun b join profile_facts f on f.user_id = b.user_id and f.conversation_id = b.conversation_id
      where f.status in ('proposed', 'confirmed', 'superseded') group by 1, 2
    ), came as (
      select b.prompt_id, b.prompt_version, count(*) as conversations, sum(c.message_count) as messages,
        sum(coalesce(a.ups, 0)) as ups, sum(coalesce(a.downs, 0)) as downs,
        sum(coalesce(a.regenerations, 0)) as regenerations, sum(coalesce(l.facts, 0)) as facts
      from begun b join conversations c on c.user_id = b.user_id and c.id = b.conversation_id
      left join answered a on a.user_id = b.user_id and a.conversation_id = b.conversation_id
      left join learnt l on l.user_id = b.user_id and l.conversation_id = b.conversation_id
      group by 1, 2
    )
    update prompt_versions v set uses = coalesce(u.uses, 0), conversations = coalesce(e.conversations, 0),
      ups = coalesce(e.ups, 0), downs = coalesce(e.downs, 0), regenerations = coalesce(e.regenerations, 0),
      messages = coalesce(e.messages, 0), facts = coalesce(e.facts, 0), counted_at = now()
    from prompt_versions w left join used u on u.prompt_id = w.prompt_id and u.prompt_version = w.version
    left join came e on e.prompt_id = w.prompt_id and e.prompt_version = w.version
    where v.prompt_id = w.prompt_id and v.version = w.version`;
}
