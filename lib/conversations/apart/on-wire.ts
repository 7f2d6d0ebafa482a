import type { RecalledPassage, Remembered } from "@/lib/conversations/apart/contract";
import type { MemoryRow } from "@/lib/conversations/memories";
import type { Passage } from "@/lib/conversations/passage";

export function memoryOnWire({
  saidAt,
  conversationId,
  conversationTitle,
  isRefused,
  ...row
}: MemoryRow): Remembered {
  return {
    ...row,
    said_at: saidAt.toISOString(),
    conversation_id: conversationId,
    conversation_title: conversationTitle,
    is_refused: isRefused,
  };
}

export function memoryFromWire(told: Remembered): MemoryRow {
  const { said_at, conversation_id, conversation_title, is_refused, ...row } = told;
  return {
    ...row,
    saidAt: new Date(said_at),
    conversationId: conversation_id,
    conversationTitle: conversation_title,
    isRefused: is_refused,
  };
}

export function passageOnWire(passage: Passage): RecalledPassage {
  const { messageId, conversationId, conversationTitle, saidAt, answer, ...rest } = passage;
  return {
    ...rest,
    message_id: messageId,
    conversation_id: conversationId,
    conversation_title: conversationTitle,
    said_at: saidAt.toISOString(),
    answer: answer && {
      message_id: answer.messageId,
      text: answer.text,
      said_at: answer.saidAt.toISOString(),
    },
  };
}

export function passageFromWire(told: RecalledPassage): Passage {
  const { message_id, conversation_id, conversation_title, said_at, answer, ...rest } = told;
  return {
    ...rest,
    hit: rest.hit ?? { start: rest.start, end: rest.end },
    messageId: message_id,
    conversationId: conversation_id,
    conversationTitle: conversation_title,
    saidAt: new Date(said_at),
    answer: answer && {
      messageId: answer.message_id,
      text: answer.text,
      saidAt: new Date(answer.said_at),
    },
  };
}
