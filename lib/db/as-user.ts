import type { Actor } from "@/lib/actor";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { openingWith } from "@/lib/db/transaction-client";
import { untilNoConflict } from "@/lib/db/until-no-conflict";

/** A transaction in which row security shows one person's rows, or the system role's columns. */
export type Tx = Prisma.TransactionClient;

/**
 * Runs `work` in one transaction that sees only the actor's rows: the database itself keeps people apart.
 * Nothing slow belongs inside (no model, no embedding): the embedded database has one connection. Nothing that cannot be
 * undone belongs there either: `work` runs again when the database ends the transaction for another's sake.
 */
export async function asUser<T>(actor: Pick<Actor, "userId">, work: (tx: Tx) => Promise<T>): Promise<T> {
  return openingWith({ statement: named(actor), isReading: false }, () =>
    untilNoConflict(() => database().$transaction(work)),
  );
}

/** The same for work that only reads: the database refuses a change, and the answer need not wait for the end. */
export async function readAsUser<T>(actor: Pick<Actor, "userId">, work: (tx: Tx) => Promise<T>): Promise<T> {
  return openingWith({ statement: named(actor), isReading: true }, () => database().$transaction(work));
}

/** Runs `work` as the system role: for what has no person yet or spans people. Its grants are narrow. */
export async function asSystem<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const statement = { text: "set local role career_system" };
  return openingWith({ statement, isReading: false }, () =>
    untilNoConflict(() => database().$transaction(work)),
  );
}

/** The name of the person holds until the transaction ends. */
function named({ userId }: Pick<Actor, "userId">) {
  return { text: "select set_config('app.user_id', $1, true)", values: [userId] };
}
