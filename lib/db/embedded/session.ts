import type { PGlite } from "@electric-sql/pglite";

const APP_ROLE = "career_app";
const SYNC = new Uint8Array([0x53, 0, 0, 0, 4]);
const ERROR_RESPONSE = "E".charCodeAt(0);
const ENDS_A_UNIT = new Set(["Q", "S", "X"].map((letter) => letter.charCodeAt(0)));

/** The engine's one session, which every client in turn inherits from the one before. */
export interface Session {
  /**
   * Runs statements as the owner, each by itself, when no client is in the middle of anything: between two
   * messages of one query it would throw the query's statement away. Answers false when it could not.
   */
  runAsOwner(statements: string[]): Promise<boolean>;
  /** Whether a client said anything since this was asked last. */
  isUsedSince(): boolean;
}

/**
 * Watches the messages that reach the engine. A client that connects gets a clean session in the app's role,
 * whatever its predecessor left when it died: half a query, an open transaction, settings, prepared statements.
 * `onBroken` hears that the engine itself threw, after which nothing it says can be trusted.
 */
export function watchSession(db: PGlite, onBroken: (error: unknown) => void): Session {
  const execute = db.execProtocolRawStream.bind(db);
  let isInsideUnit = false;
  let isUsed = false;

  db.execProtocolRawStream = async (message, options) => {
    isUsed = true;
    try {
      if (isStartup(message)) await clean(isInsideUnit);
      await execute(message, options);
      isInsideUnit = !(isStartup(message) || ENDS_A_UNIT.has(message[0] ?? 0));
    } catch (error) {
      onBroken(error);
      throw error;
    }
  };

  return {
    isUsedSince: () => {
      const answer = isUsed;
      isUsed = false;
      return answer;
    },
    runAsOwner: (statements) =>
      db.runExclusive(async () => {
        if (isInsideUnit || db.isInTransaction()) return false;
        await say("reset role");
        try {
          for (const statement of statements) await say(statement);
        } finally {
          await say(`set role ${APP_ROLE}`);
        }
        return true;
      }),
  };

  async function clean(isInsideUnit: boolean) {
    if (isInsideUnit) await tell(SYNC);
    if (db.isInTransaction()) await say("rollback");
    await say("discard all");
    await say(`set role ${APP_ROLE}`);
  }

  /** A simple query past the engine's own locks, which the caller holds already. */
  async function say(sql: string) {
    const answer = await tell(simpleQuery(sql));
    if (isRefusal(answer)) throw new Error(`the engine refused: ${sql}`);
  }

  /**
   * What the engine answers to ourselves. It answers to whoever spoke to it last unless told otherwise: the client would
   * read it as the answer to a question of its own, and from then on every answer as that to the question after it.
   */
  async function tell(message: Uint8Array): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    await execute(message, { onRawData: (part) => parts.push(Uint8Array.from(part)) });
    return Buffer.concat(parts);
  }
}

function simpleQuery(sql: string): Uint8Array {
  const text = Buffer.from(`${sql}\0`);
  const message = Buffer.alloc(5 + text.length);
  message.write("Q");
  message.writeInt32BE(4 + text.length, 1);
  text.copy(message, 5);
  return message;
}

/** Whether an ErrorResponse is among the messages: https://www.postgresql.org/docs/current/protocol-message-formats.html */
function isRefusal(answer: Buffer): boolean {
  for (let at = 0; at + 5 <= answer.length; at += 1 + answer.readInt32BE(at + 1)) {
    if (answer[at] === ERROR_RESPONSE) return true;
  }
  return false;
}

function isStartup(message: Uint8Array): boolean {
  return message[0] === 0;
}
