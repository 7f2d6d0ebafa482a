import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import type { ProfileFact } from "@/lib/db/generated/client";
import { isCorrection } from "@/lib/users/facts/is-correction";
import { isTakenBackBy, takesAnyBack } from "@/lib/users/facts/taken-back";
import { HIGH_CONFIDENCE } from "@/lib/users/facts/what-stands";

/**
 * A correction ("actually 7, not 5") takes the place of what was said before it and is not decided by the person, in
 * whichever order the two were noted. One that the person rejected keeps what it beat, and beats nothing that is noted
 * later. Where no correction against it is known any more, what was taken back stands again.
 * The person's row is taken already. Repeating it changes nothing.
 */
export async function settleCorrections(
  tx: Tx,
  { userId }: Pick<Actor, "userId">,
  ledger: ProfileFact[],
): Promise<void> {
  const open = ledger.filter(({ status, decidedAt }) => isOpen(status) && decidedAt === null);
  const corrections = await correctionsAmong(tx, userId, ledger, open);
  const isBeaten = isTakenBackBy(corrections);
  const beaten = open.filter((fact) => fact.status === "proposed" && isBeaten(fact));
  const free = open.filter((fact) => fact.status === "superseded" && !isBeaten(fact));
  const change = (facts: ProfileFact[], data: Partial<ProfileFact>) =>
    facts.length > 0 &&
    tx.profileFact.updateMany({ where: { userId, id: { in: facts.map(({ id }) => id) } }, data });
  await change(beaten, { status: "superseded", validTo: new Date() });
  await change(free, { status: "proposed", validTo: null });
  // A few words like "7, not 5" are sure enough where they take back something that was said.
  const unsure = corrections
    .filter(({ confidence }) => confidence < HIGH_CONFIDENCE)
    .filter(takesAnyBack(beaten));
  await change(unsure, { confidence: HIGH_CONFIDENCE });
}

function isOpen(status: string): boolean {
  return status === "proposed" || status === "superseded";
}

/** Those that may take something back, and whose words do. */
async function correctionsAmong(
  tx: Tx,
  userId: string,
  ledger: ProfileFact[],
  open: ProfileFact[],
): Promise<ProfileFact[]> {
  const later = ledger.filter(({ origin }) => origin === "statement").filter(takesAnyBack(open));
  if (later.length === 0) return [];
  const ids = later.flatMap(({ messageId }) => messageId ?? []);
  const messages = await tx.message.findMany({
    where: { userId, id: { in: ids } },
    select: { id: true, text: true },
  });
  const texts = new Map(messages.map(({ id, text }) => [id, text]));
  return later.filter(({ messageId, startOffset, endOffset }) => {
    const text = messageId && texts.get(messageId);
    if (!text || startOffset === null || endOffset === null) return false;
    return isCorrection(text, { start: startOffset, end: endOffset });
  });
}
