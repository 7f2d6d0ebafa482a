import type { Tx } from "@/lib/db/as-user";
import type { ProfileFact } from "@/lib/db/generated/client";
import { disagrees, isSameClaim, mayStand } from "@/lib/users/facts/disagree";

interface Right {
  value: string;
  valueKey: string;
  quantity: number | null;
}

/** Confirms what a fact claims, wherever it was said, with the right value where one is given. */
export async function confirmFact(tx: Tx, fact: ProfileFact, right?: Right): Promise<void> {
  const ledger = await ofItsKind(tx, fact);
  const claim = { ...fact, valueKey: right?.valueKey ?? fact.valueKey };
  const same = ledger.filter((each) => isSameClaim(each, claim));
  const wrong = ledger.filter(
    (each) => right && isSameClaim(each, fact) && (mayStand(each) || each.id === fact.id),
  );
  // What is typed stands once: where the right value was typed too, the wrong one goes.
  const isRightTyped = same.some(({ messageId }) => messageId === null);
  const isTwice = ({ id, messageId }: ProfileFact) => isRightTyped && messageId === null && id !== fact.id;
  const rivals = ledger.filter((each) => mayStand(each) && disagrees(each, claim));
  await supersede(tx, fact.userId, [...rivals, ...wrong.filter(isTwice)]);
  for (const each of same) await confirm(tx, each);
  for (const each of wrong) if (!isTwice(each)) await confirm(tx, each, right);
}

function ofItsKind(tx: Tx, { userId, predicate }: ProfileFact): Promise<ProfileFact[]> {
  return tx.profileFact.findMany({ where: { userId, predicate, status: { not: "forgotten" } } });
}

/** Takes the place of whatever cannot hold beside a claim: the person has said which is right. */
async function supersede(tx: Tx, userId: string, facts: ProfileFact[]): Promise<void> {
  const now = new Date();
  await tx.profileFact.updateMany({
    where: { userId, id: { in: facts.map(({ id }) => id) } },
    data: { status: "superseded", validTo: now, decidedAt: now },
  });
}

async function confirm(tx: Tx, fact: ProfileFact, right?: Right): Promise<void> {
  const { userId, id, messageId, value, saidValue, modality, validTo } = fact;
  const putRight = right && { ...right, saidValue: messageId ? (saidValue ?? value) : null };
  await tx.profileFact.updateMany({
    where: { userId, id },
    data: {
      ...putRight,
      status: "confirmed",
      validTo: modality === "had" ? validTo : null,
      decidedAt: new Date(),
    },
  });
}

/** Turns down what a fact claims, wherever it was said. */
export async function rejectFact(tx: Tx, fact: ProfileFact): Promise<void> {
  const same = (await ofItsKind(tx, fact)).filter((each) => isSameClaim(each, fact));
  await tx.profileFact.updateMany({
    where: { userId: fact.userId, id: { in: same.map(({ id }) => id) } },
    data: { status: "rejected", decidedAt: new Date() },
  });
}
