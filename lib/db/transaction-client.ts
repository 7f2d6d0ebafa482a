import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";

const openings = new AsyncLocalStorage<pg.QueryConfig>();

/** Runs `work`; a transaction that it begins has `opening` as its first statement. */
export function openingWith<T>(opening: pg.QueryConfig, work: () => Promise<T>): Promise<T> {
  return openings.run(opening, work);
}

/**
 * A connection on which BEGIN and the transaction's opening statement (who is asking) travel with the first query, so
 * that nothing waits for their answers alone. The server works in order: when one of the two fails, it refuses all that
 * follows until the transaction's end. Needs a pool with `pipeline: true`.
 */
export class TransactionClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = (...given: unknown[]): Promise<unknown> =>
      Reflect.apply(pg.Client.prototype.query, this, given);
    const query = (...given: unknown[]) => (isBegin(given[0]) ? begin(send) : send(...given));
    Reflect.set(this, "query", query);
  }
}

function isBegin(query: unknown): boolean {
  return typeof query === "object" && query !== null && Reflect.get(query, "text") === "BEGIN";
}

function begin(send: (query: unknown) => Promise<unknown>): Promise<unknown> {
  const opening = openings.getStore();
  if (!opening) return send("BEGIN");
  for (const statement of ["BEGIN", opening]) {
    // What fails here fails every statement behind it, where somebody waits for the answer.
    send(statement).catch(() => undefined);
  }
  return Promise.resolve({ rowCount: 0 });
}
