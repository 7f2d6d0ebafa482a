import type { ProfileFact } from "@/lib/db/generated/client";
import { Fact } from "@/lib/users/contract";
import type { WhatStands } from "@/lib/users/facts/what-stands";
import { ofInWords } from "@/lib/users/facts/years-in-words";

/** A row as the wire knows it, with its place in the view. */
export function presentFact(row: ProfileFact, { counting, questionOf, placesOf }: WhatStands): Fact {
  return {
    id: row.id,
    predicate: Fact.shape.predicate.parse(row.predicate),
    modality: Fact.shape.modality.parse(row.modality),
    value: row.value,
    quantity: row.quantity?.toNumber() ?? null,
    of: row.ofWhat,
    of_words: ofInWords(row.ofWhat),
    said_value: row.saidValue,
    status: Fact.shape.status.parse(row.status),
    origin: Fact.shape.origin.parse(row.origin),
    confidence: Math.round(row.confidence * 100) / 100,
    counts: counting.has(row.id),
    said_in: placesOf(row),
    contradicts: questionOf.get(row.id)?.standing.id ?? null,
    quote: row.quote,
    start: row.startOffset,
    end: row.endOffset,
    message_id: row.messageId,
    conversation_id: row.conversationId,
    said_at: row.saidAt.toISOString(),
    valid_from: row.validFrom?.toISOString() ?? null,
    valid_to: row.validTo?.toISOString() ?? null,
    recorded_at: row.recordedAt.toISOString(),
    decided_at: row.decidedAt?.toISOString() ?? null,
  };
}
