import type { Actor } from "@/lib/actor";
import type { Claim } from "@/lib/ai/extraction/claim";
import type { Tx } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { MOST_CLAIMS } from "@/lib/users/apart/contract";
import { claimHash, keyOf, sha256 } from "@/lib/users/facts/fact-keys";
import { insertClaims, lockPerson, type NewClaim } from "@/lib/users/facts/facts.sql";
import { rebuildProfile } from "@/lib/users/facts/rebuild-profile";
import { roomFor } from "@/lib/users/facts/room-for";
import { areOverlapping, valuePlace } from "@/lib/users/facts/value-place";

/** What a message has yielded, as its `extracted_data` keeps it. */
export interface Noted {
  id: string;
  [field: string]: string | number | null;
}

interface Read {
  id: string;
  /** The whole message as it was read. */
  text: string;
}

/**
 * Notes what one message of the person's claims of them, in the caller's transaction, and lets the profile follow.
 * Repeating it adds nothing, and neither does what says of the same words what was forgotten. A claim of somebody else, or
 * whose words are not in the message, is left out. A correction ("actually 7, not 5") takes the place of what it
 * contradicts, unless the person confirmed that. Where the ledger is full, what comes last is not noted, and the message
 * counts as read. Returns what the message has yielded so far.
 */
export async function noteClaims(
  tx: Tx,
  actor: Pick<Actor, "userId">,
  message: Read,
  claims: Claim[],
): Promise<Noted[]> {
  const rows = claims.flatMap((claim) => rowOf(claim, message.text) ?? []).slice(0, MOST_CLAIMS);
  if (rows.length === 0 || !(await lockPerson(tx, actor.userId))) return [];
  const unforgotten = await withoutForgotten(tx, actor, message.id, rows);
  const fitting = unforgotten.slice(0, await roomFor(tx, actor, "noted"));
  const source = { id: message.id, hash: sha256(message.text) };
  const added = await insertClaims(tx, actor.userId, source, fitting);
  if (added.size > 0) await rebuildProfile(tx, actor);
  return notedFrom(tx, actor, message.id);
}

/** Without what is claimed where a fact of the same kind was forgotten: another reader may name it otherwise. */
async function withoutForgotten(
  tx: Tx,
  { userId }: Pick<Actor, "userId">,
  messageId: string,
  rows: NewClaim[],
): Promise<NewClaim[]> {
  const where = { userId, messageId, status: "forgotten" };
  const select = { predicate: true, startOffset: true, endOffset: true };
  const forgotten = await tx.profileFact.findMany({ where, select });
  return rows.filter((row) => {
    const place = valuePlace(row);
    return !forgotten.some(
      ({ predicate, startOffset: start, endOffset: end }) =>
        predicate === row.predicate &&
        start !== null &&
        end !== null &&
        areOverlapping({ start, end }, place),
    );
  });
}

/** Everything that was ever noted from a message and is not forgotten. */
async function notedFrom(tx: Tx, { userId }: Pick<Actor, "userId">, messageId: string): Promise<Noted[]> {
  const where = { userId, messageId, status: { not: "forgotten" } };
  const facts = await tx.profileFact.findMany({ where, orderBy: { id: "asc" } });
  return facts.map((fact) => ({
    id: fact.id,
    predicate: fact.predicate,
    modality: fact.modality,
    value: fact.saidValue ?? fact.value,
    of: fact.ofWhat,
    start: fact.startOffset,
    end: fact.endOffset,
    origin: fact.origin,
    confidence: fact.confidence,
  }));
}

function rowOf(claim: Claim, text: string): NewClaim | null {
  const { start, end, predicate, modality, value, quantity, of, origin, confidence } = claim;
  const quote = text.slice(start, end);
  if (claim.subject !== "self" || end > text.length || start >= end || !quote.trim()) return null;
  // Offsets count UTF-16 units: half a character is nobody's word.
  if (!quote.isWellFormed()) return null;
  const keys = { valueKey: keyOf(value), ofKey: of ? keyOf(of) : "" };
  const hash = claimHash({ predicate, modality, ...keys });
  return {
    id: newId(),
    predicate,
    modality,
    value,
    ...keys,
    quantity,
    of,
    start,
    end,
    quote,
    hash,
    origin,
    confidence,
  };
}
