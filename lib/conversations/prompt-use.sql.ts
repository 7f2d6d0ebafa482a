import type { Tx } from "@/lib/db/as-user";

/**
 * Says which message a prompt's filled words were sent as. A message that names a prompt without having been filled in by us
 * is a use of the version that is shown. A day after it was filled in nobody sends it any more.
 */
export async function noteUse(
  tx: Tx,
  {
    userId,
    conversationId,
    messageId,
    promptId,
  }: Record<"userId" | "conversationId" | "messageId" | "promptId", string>,
): Promise<void> {
  await tx.$executeRaw`
    with sent as (
      update prompt_uses set conversation_id = ${conversationId}::uuid, message_id = ${messageId}::uuid
      where user_id = ${userId}::uuid and message_id is null and id = (
        select id from prompt_uses where user_id = ${userId}::uuid and prompt_id = ${promptId}::uuid and message_id is null
          and (conversation_id is null or conversation_id = ${conversationId}::uuid)
          and created_at > now() - interval '1 day'
        order by created_at desc, id desc limit 1)
      returning 1
    )
    insert into prompt_uses (user_id, id, prompt_id, prompt_version, conversation_id, message_id)
    select ${userId}::uuid, ${messageId}::uuid, id, version_shown(id, ${userId}::uuid), ${conversationId}::uuid, ${messageId}::uuid
    from prompts where id = ${promptId}::uuid and not exists (select 1 from sent)
    on conflict do nothing`;
}
