import { z } from "zod";
import { Fact } from "@/lib/users/contract";

/** What one turn tells the browser beside its text: the memory it used, its title, its error. */

export const ReceiptItem = z.object({
  rank: z.number().int(),
  /** `passage`: from a past message. `profile`: the person's profile. */
  kind: z.enum(["passage", "profile"]),
  /** Cosine similarity in [-1, 1]; null for the profile. */
  score: z.number().nullable(),
  text: z.string(),
  source: z
    .object({
      conversation_id: z.uuid(),
      conversation_title: z.string(),
      message_id: z.uuid(),
      role: z.enum(["user", "assistant"]),
      created_at: z.iso.datetime(),
    })
    .nullable(),
});
export type ReceiptItem = z.infer<typeof ReceiptItem>;

/** What was injected into one answer. */
export const Receipt = z.object({ reply_id: z.uuid(), items: z.array(ReceiptItem) });
export type Receipt = z.infer<typeof Receipt>;

/** What was noted of the person from one conversation. */
export const Notes = z.object({
  facts: z.array(Fact),
  /** What stands against those of them that are in dispute. */
  against: z.array(Fact),
  /** Messages that are still to be read. */
  waiting: z.array(z.uuid()),
  /** Messages in a language that their reader does not know: BCP 47, `und` when nobody can tell. */
  unread: z.array(z.object({ message_id: z.uuid(), language: z.string() })),
});
export type Notes = z.infer<typeof Notes>;

/**
 * The Server-Sent Events of a reply: the AI SDK's UI message stream (`data: {json}\n\n`, closed by
 * `data: [DONE]`), so any of its clients can read it. Parts named `data-*` are ours.
 */
export type ReplyEvent =
  | { type: "start"; messageId: string }
  | { type: "data-turn"; data: { user_message_id: string; reply_id: string; model: string } }
  | { type: "data-receipt"; data: Receipt }
  | { type: "data-title"; data: { conversation_id: string; title: string } }
  | { type: "text-start"; id: string }
  | { type: "text-delta"; id: string; delta: string }
  | { type: "text-end"; id: string }
  | { type: "data-status"; data: { status: "complete" | "stopped" | "interrupted" | "failed" } }
  | {
      type: "data-error";
      data: { code: string; message: string; retryable: boolean; request_id: string | null };
    }
  | { type: "error"; errorText: string }
  | { type: "finish" };
