import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";

/** How a transaction begins. */
interface Opening {
  /** Its first statement: who is asking. */
  statement: pg.QueryConfig;
  /** The server refuses every change in it. */
  isReading: boolean;
}

type Openings = AsyncLocalStorage<Opening>;

// Next bundles pages, handlers and instrumentation apart: whoever opened the connection must read what the caller set.
const kept = globalThis as typeof globalThis & { careerAdvisorOpenings?: Openings };

function openings(): Openings {
  kept.careerAdvisorOpenings ??= new AsyncLocalStorage();
  return kept.careerAdvisorOpenings;
}

/** Runs `work`; a transaction that it begins begins with `opening`. */
export function openingWith<T>(opening: Opening, work: () => Promise<T>): Promise<T> {
  return openings().run(opening, work);
}

type Send = (...given: unknown[]) => Promise<unknown>;

/**
 * A connection that waits for less. BEGIN and the opening statement go out with the first query, in one write, and
 * nobody waits for the COMMIT of a transaction that could change nothing. ROLLBACK is always waited for: a query that
 * took too long may still run, and the pool must not lend its connection. The server works in order: when the opening
 * fails, it refuses all that follows until the transaction's end. Needs a pool with `pipeline: true`.
 */
export class TransactionClient extends pg.Client {
  #opening: Opening | undefined;
  #isReading = false;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send: Send = (...given) => Reflect.apply(pg.Client.prototype.query, this, given);
    Reflect.set(this, "query", (...given: unknown[]) => this.#query(given, send));
  }

  #query(given: unknown[], send: Send): Promise<unknown> {
    const text = textOf(given[0]);
    const opening = text === "BEGIN" ? openings().getStore() : undefined;
    if (opening) {
      this.#opening = opening;
      return nothing();
    }
    const isEnd = text === "COMMIT" || text === "ROLLBACK";
    if (isEnd) return this.#end(given, send, text === "COMMIT");
    return this.#opening ? this.#open(this.#opening, given, send) : send(...given);
  }

  #open({ statement, isReading }: Opening, given: unknown[], send: Send): Promise<unknown> {
    this.#opening = undefined;
    this.#isReading = isReading;
    this.connection.stream.cork();
    // What fails here fails every statement behind it, where somebody waits for the answer.
    for (const first of [isReading ? "BEGIN READ ONLY" : "BEGIN", statement]) void send(first).catch(ignore);
    const answer = send(...given);
    this.connection.stream.uncork();
    return answer;
  }

  #end(given: unknown[], send: Send, isCommit: boolean): Promise<unknown> {
    const isUnopened = this.#opening !== undefined;
    const isReading = this.#isReading;
    this.#opening = undefined;
    this.#isReading = false;
    if (isUnopened) return nothing();
    const answer = send(...given);
    if (!isReading || !isCommit) return answer;
    answer.catch(ignore);
    return nothing();
  }
}

function textOf(query: unknown): unknown {
  return typeof query === "object" && query !== null ? Reflect.get(query, "text") : query;
}

function nothing(): Promise<unknown> {
  return Promise.resolve({ rowCount: 0, fields: [], rows: [] });
}

function ignore(): void {}
