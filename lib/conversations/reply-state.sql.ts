import type { ReplyErrorCode } from "@/lib/conversations/contract";
import type { Tx } from "@/lib/db/as-user";

/** Returns how many rows changed: 0 when the reply is not `streaming` any more. */
export async function updateStreaming(
  tx: Tx,
  userId: string,
  id: string,
  text: string,
  leaseSeconds: number,
): Promise<number> {
  return tx.$executeRaw`
    update messages set text = ${text}, lease_expires_at = now() + make_interval(secs => ${leaseSeconds})
    where user_id = ${userId}::uuid and id = ${id}::uuid and status = 'streaming'`;
}

export interface Ending {
  text: string;
  status: "complete" | "stopped" | "interrupted" | "failed";
  errorCode: ReplyErrorCode | null;
  /** Tokens as the model counted them. */
  usage: { inputTokens: number | null; outputTokens: number | null } | null;
}

/** Returns how many rows changed: 0 when the reply is not `streaming` any more. */
export async function closeReply(tx: Tx, userId: string, id: string, ending: Ending): Promise<number> {
  return tx.$executeRaw`
    update messages set text = ${ending.text}, status = ${ending.status}, error_code = ${ending.errorCode},
      usage = ${ending.usage ? JSON.stringify(ending.usage) : null}::jsonb, finished_at = now(), lease_owner = null,
      lease_expires_at = null
    where user_id = ${userId}::uuid and id = ${id}::uuid and status = 'streaming'`;
}

/** Replies whose writer is dead: its lease ran out, or it was an earlier run of this very instance. */
export async function interruptReplies(tx: Tx, deadOwner: string | null): Promise<number> {
  return tx.$executeRaw`
    update messages set status = 'interrupted', finished_at = now(), lease_owner = null, lease_expires_at = null
    where status = 'streaming' and (lease_expires_at < now() or lease_owner = ${deadOwner})`;
}
