import { z } from "zod";
import { LONGEST_MESSAGE } from "@/lib/conversations/contract";
import { Summary } from "@/lib/conversations/summaries/contract";
import { text } from "@/lib/text-shapes";

/** What the other services ask Conversations, and are answered, when it runs apart. */

const Id = z.uuid().toLowerCase();

export const RememberedPath = z.object({ memoryId: Id });

/** A remembered message, quoted. */
export const Remembered = z.object({
  id: z.uuid(),
  role: z.enum(["user", "assistant"]),
  quote: z.string(),
  said_at: z.iso.datetime(),
  conversation_id: z.uuid(),
  conversation_title: z.string(),
  uses: z.number().int(),
  /** It has no vectors, because the model could not make them. */
  is_refused: z.boolean(),
});
export type Remembered = z.infer<typeof Remembered>;

export const ListRemembered = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(20),
  cursor: z.string().max(300).optional(),
});
export const RememberedPage = z.object({ items: z.array(Remembered), next_cursor: z.string().nullable() });

/** Which of these messages are remembered, and which others hold these words. */
export const FindRemembered = z.strictObject({
  ids: z.array(Id).max(200),
  words: text({ shortest: 1, longest: 500 }),
  limit: z.number().int().min(1).max(200),
});
export type FindRemembered = z.infer<typeof FindRemembered>;
export const RememberedFound = z.object({ known: z.array(Remembered), worded: z.array(Remembered) });

/** An answer that was given a memory, and the question it answered. */
const UseOfRemembered = z.object({
  reply_id: z.uuid(),
  conversation_id: z.uuid(),
  conversation_title: z.string(),
  question: z.string(),
  answered_at: z.iso.datetime(),
});
export const RememberedWithUses = z.object({ memory: Remembered, uses: z.array(UseOfRemembered) });

/** A question by its words and by its meaning. */
export const RecallFor = z.strictObject({
  vector: z.array(z.number()).min(1).max(768),
  question: text({ shortest: 1, longest: LONGEST_MESSAGE }),
  limit: z.number().int().min(1).max(50),
  /** Messages that are read anyway. */
  except: z.array(Id).max(200),
});
export type RecallFor = z.infer<typeof RecallFor>;

/** A part of a past message that may help to answer. */
export const RecalledPassage = z.object({
  message_id: z.uuid(),
  conversation_id: z.uuid(),
  conversation_title: z.string(),
  role: z.enum(["user", "assistant"]),
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  /** The part of it that answers best; an older build of the service leaves it out. */
  hit: z.object({ start: z.number().int(), end: z.number().int() }).optional(),
  score: z.number(),
  said_at: z.iso.datetime(),
  /** The beginning of what was answered to it. */
  answer: z.object({ message_id: z.uuid(), text: z.string(), said_at: z.iso.datetime() }).nullable(),
});
export type RecalledPassage = z.infer<typeof RecalledPassage>;

export const SummariesPage = z.object({ items: z.array(Summary), next_cursor: z.string().nullable() });
