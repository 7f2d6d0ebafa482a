import { createClient } from "@redis/client";
import { env } from "@/lib/env";
import { describeError, log } from "@/lib/log";

const CONNECTS_WITHIN_MS = 3_000;
const ANSWERS_WITHIN_MS = 1_000;
/** While it is away one of those who would ask it tries, once in this time. */
const TRIES_EVERY_MS = 2_000;
const LONGEST_RECONNECT_MS = 2_000;

export type Redis = ReturnType<typeof clientOf>;

export interface Connection {
  client: Redis;
  /** Who listens to which channel, connected or not. */
  listeners: Map<string, (text: string) => void>;
  hear: (text: string, channel: string) => void;
  firstTry: Promise<void>;
  isAway: boolean;
  nextTryMs: number;
}

// Next bundles pages, handlers and instrumentation apart: one connection for all of them.
const kept = globalThis as typeof globalThis & { careerAdvisorRedis?: Connection | undefined };

/** The one connection of this process, once it stood or had its time to; undefined without `REDIS_URL`. */
export async function redisConnection(): Promise<Connection | undefined> {
  const { REDIS_URL } = env();
  if (!REDIS_URL) return undefined;
  kept.careerAdvisorRedis ??= open(REDIS_URL);
  await kept.careerAdvisorRedis.firstTry;
  return kept.careerAdvisorRedis;
}

/**
 * What Redis says to `work`; undefined without `REDIS_URL`, while Redis is away, and when it fails or takes longer than
 * a second: whoever asks has another way.
 */
export async function askRedis<T>(work: (client: Redis) => Promise<T>): Promise<T | undefined> {
  const connection = await redisConnection();
  if (!connection || isOut(connection)) return undefined;
  try {
    const answer = await inTime(work(connection.client));
    isBack(connection);
    return answer;
  } catch (error) {
    isGone(connection, error);
    return undefined;
  }
}

/** How Redis fares, as this process last saw it. */
export async function redisState(): Promise<"none" | "connected" | "away"> {
  await askRedis((client) => client.ping());
  const connection = await redisConnection();
  if (!connection) return "none";
  return connection.isAway ? "away" : "connected";
}

/** Ends the connection, whatever is under way on it. */
export function closeRedis(): void {
  kept.careerAdvisorRedis?.client.destroy();
  kept.careerAdvisorRedis = undefined;
}

function clientOf(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    // A server that hangs shows by its silence.
    pingInterval: 1_000,
    maintNotifications: "disabled",
    socket: {
      connectTimeout: 2_000,
      socketTimeout: 4_000,
      reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, LONGEST_RECONNECT_MS) + Math.random() * 50,
    },
  });
}

function open(url: string): Connection {
  const client = clientOf(url);
  const listeners: Connection["listeners"] = new Map();
  const connection: Connection = {
    client,
    listeners,
    hear: (text, channel) => {
      const listener = listeners.get(channel);
      if (listener) listener(text);
      // Whoever left while it was away could not say so.
      else client.unsubscribe(channel).catch(() => undefined);
    },
    firstTry: firstTryOf(client),
    isAway: false,
    nextTryMs: 0,
  };
  client.on("ready", () => {
    isBack(connection);
    joinAgain(connection);
  });
  client.on("error", (error) => isGone(connection, error));
  // It tries again by itself, and what it fails with is told above.
  client.connect().catch(() => undefined);
  return connection;
}

/** Until it is connected, cannot be, or had its time. */
function firstTryOf(client: Redis): Promise<void> {
  return new Promise((resolve) => {
    client.once("ready", resolve);
    client.once("error", () => resolve());
    setTimeout(resolve, CONNECTS_WITHIN_MS).unref();
  });
}

/** Of those who came to listen while it was away the client knows nothing. */
function joinAgain({ client, listeners, hear }: Connection): void {
  if (listeners.size > 0) client.subscribe([...listeners.keys()], hear).catch(() => undefined);
}

function isOut(connection: Connection): boolean {
  if (!connection.client.isReady) return true;
  if (!connection.isAway) return false;
  const now = performance.now();
  if (now < connection.nextTryMs) return true;
  connection.nextTryMs = now + TRIES_EVERY_MS;
  return false;
}

function isGone(connection: Connection, error: unknown): void {
  connection.nextTryMs = performance.now() + TRIES_EVERY_MS;
  if (connection.isAway) return;
  connection.isAway = true;
  log().warn({ error: describeError(error) }, "Redis is away: replies and limits go through the database");
}

function isBack(connection: Connection): void {
  if (!connection.isAway) return;
  connection.isAway = false;
  log().info("Redis is back");
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    // Where this process was busy for that long the answer may be there, unread.
    timer = setTimeout(() => setImmediate(() => reject(new Error("late"))), ANSWERS_WITHIN_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
