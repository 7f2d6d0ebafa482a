import type { Tx } from "@/lib/db/as-user";

interface Where {
  userId: string;
  promptId: string;
  conversationId: string;
}

/**
 * The version with which the person first used a prompt in a conversation. While its first message is still being stored:
 * the one that was just filled in, or else the one that is shown. Null without any.
 */
export async function versionInUse(
  tx: Tx,
  { userId, promptId, conversationId }: Where,
): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ version: number | null }[]>`
    select coalesce(
      (select prompt_version from prompt_uses where user_id = ${userId}::uuid and prompt_id = ${promptId}::uuid
        and conversation_id = ${conversationId}::uuid order by created_at, id limit 1),
      (select prompt_version from prompt_uses where user_id = ${userId}::uuid and prompt_id = ${promptId}::uuid
        and conversation_id is null and message_id is null and created_at > now() - interval '1 day'
        order by created_at desc, id desc limit 1),
      version_shown(${promptId}::uuid, ${userId}::uuid)
    ) as version`;
  return row?.version ?? null;
}
