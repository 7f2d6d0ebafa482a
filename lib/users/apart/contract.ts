import { z } from "zod";
import { Claim, Modality, Predicate } from "@/lib/ai/contract";
import { text } from "@/lib/text-shapes";
import { Fact, Me, Profile } from "@/lib/users/contract";
import { Purpose } from "@/lib/users/usage/contract";

/** What the other services ask Users, and are answered, when it runs apart. */

const Id = z.uuid().toLowerCase();

export const UserPath = z.object({ userId: Id });
export const CallPath = UserPath.extend({ callId: Id });

/** An account with all that an answer is told of the person. */
export const KnownPerson = z.object({
  me: Me,
  profile: Profile,
  /** What stands in no field of the profile, as people read it. */
  outlook: z.object({
    roles: z.array(z.string()),
    goals: z.array(z.string()),
    learning: z.array(z.string()),
    lacks: z.array(z.string()),
    past: z.array(z.string()),
    more: z.array(z.string()),
  }),
  /** The messages that told it. */
  sources: z.array(z.uuid()),
});

/** As many claims as two long résumés have; a text with more is a list of words. */
export const MOST_CLAIMS = 300;

/** What one message of the person's claims of them. */
export const NoteFacts = z.strictObject({
  message_id: Id,
  /** SHA-256 of the message as it was read, in hex: one that reads otherwise by now yields nothing. */
  text_hash: z.string().regex(/^[0-9a-f]{64}$/),
  claims: z.array(Claim).max(MOST_CLAIMS),
});
export type NoteFacts = z.infer<typeof NoteFacts>;

/** What a message has yielded so far. */
export const NotedFact = z.object({
  id: z.uuid(),
  predicate: z.enum([...Predicate.options, "summary"]),
  modality: Modality,
  value: z.string(),
  of: z.string().nullable(),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
  origin: z.enum(["statement", "document", "person"]),
  confidence: z.number(),
});

export const FactsOfConversation = z.object({ conversation_id: Id });
/** What was newly noted in a conversation, and what stands against it. */
export const FactsNoted = z.object({ facts: z.array(Fact), against: z.array(Fact) });

/** The profile as it stood at `updated_at` has its vector, by this model. */
export const MarkEmbedded = z.strictObject({
  model: text({ shortest: 1, longest: 200 }),
  updated_at: z.iso.datetime(),
});
export type MarkEmbedded = z.infer<typeof MarkEmbedded>;
/** False when the profile changed since. */
export const IsCurrent = z.object({ is_current: z.boolean() });

const Count = z.number().int().min(0).max(2_000_000_000);
/** Two of these are no more than a count. */
const Most = z.number().int().min(0).max(1_000_000_000);

const CalledModel = z.strictObject({
  name: text({ shortest: 1, longest: 200 }),
  label: text({ shortest: 1, longest: 200 }),
  is_offline: z.boolean(),
});

/** A model is about to be asked on the person's budget. */
export const BeginCall = z.strictObject({
  purpose: Purpose,
  model: CalledModel,
  /** What it can take. */
  input_tokens: Most,
  output_tokens: Most,
  conversation_id: Id.optional(),
  reply_id: Id.optional(),
});
export type BeginCall = z.infer<typeof BeginCall>;
export const CallBegun = z.object({ id: z.uuid() });

/** What a call took in the end. */
export const EndCall = z.strictObject({
  model: CalledModel,
  outcome: z.enum(["complete", "stopped", "failed", "lost"]),
  error_code: text({ shortest: 1, longest: 60 }).nullable(),
  input_tokens: Count,
  output_tokens: Count,
  is_estimated: z.boolean(),
  first_token_ms: Count.nullable(),
  duration_ms: Count.nullable(),
});
export type EndCall = z.infer<typeof EndCall>;

/** Replies in one request. */
export const MOST_LOST = 500;

/** Which of its leftovers Users clears away. */
export const Sweep = z.strictObject({
  what: z.enum(["request-keys", "sign-in-tries", "lost-calls"]),
  /** Replies whose process died, and what each had taken: for `lost-calls`. */
  replies: z
    .array(
      z.strictObject({
        user_id: Id,
        reply_id: Id,
        input_tokens: Count,
        output_tokens: Count,
        cost_micros: z.number().int().min(0).nullable(),
      }),
    )
    .max(MOST_LOST)
    .default([]),
});
export type Sweep = z.infer<typeof Sweep>;
export const Swept = z.object({ count: z.number().int() });
