import { z } from "zod";
import { env } from "@/lib/env";
import { describeError, log } from "@/lib/log";

const ASKED_EVERY_MS = 60_000;
/** A key that was taken out there is believed here so long at most. */
const BELIEVED_MS = 3_600_000;
const TIMEOUT_MS = 5_000;
/** So many unknown names of keys are remembered; anybody can invent more. */
const MOST_ASKED = 1_000;

// Of what stands there only keys that RS256 signs with are taken.
const Key = z.object({
  kty: z.literal("RSA"),
  kid: z.string(),
  use: z.literal("sig"),
  alg: z.literal("RS256"),
  n: z.string(),
  e: z.string(),
});
const Keys = z.object({ keys: z.array(z.unknown()) });
export type SigningKey = z.infer<typeof Key>;

interface Known {
  keys: Map<string, SigningKey>;
  readAt: number;
  /** When a key was last asked for that was not there. */
  asked: Map<string, number>;
  reading: Promise<void> | null;
}

const known: Known = { keys: new Map(), readAt: 0, asked: new Map(), reading: null };

/**
 * The user pool's key of this name; undefined when it has none. The pool is asked once a minute for a name that is unknown, and
 * once an hour for what has changed.
 */
export async function cognitoKey(kid: string, now = Date.now()): Promise<SigningKey | undefined> {
  const isOld = now - known.readAt > BELIEVED_MS;
  if ((isOld || !known.keys.has(kid)) && mayAsk(kid, now)) {
    known.reading ??= read(now).finally(() => {
      known.reading = null;
    });
    await known.reading;
  }
  return known.keys.get(kid);
}

function mayAsk(kid: string, now: number): boolean {
  const last = known.asked.get(kid);
  if (last !== undefined && now - last < ASKED_EVERY_MS) return false;
  if (known.asked.size >= MOST_ASKED) forgetOld(now);
  // So many strange names in a minute are an attack, and none is worth asking for.
  if (known.asked.size >= MOST_ASKED) return false;
  known.asked.set(kid, now);
  return true;
}

function forgetOld(now: number): void {
  for (const [kid, at] of known.asked) if (now - at >= ASKED_EVERY_MS) known.asked.delete(kid);
}

/** What was known stays when the pool does not answer. */
async function read(now: number): Promise<void> {
  const { COGNITO_ISSUER = "" } = env();
  try {
    const place = `${COGNITO_ISSUER.replace(/\/$/, "")}/.well-known/jwks.json`;
    const response = await fetch(place, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: "error" });
    if (!response.ok) throw new Error(`the user pool answered ${response.status}`);
    const { keys } = Keys.parse(await response.json());
    const usable = keys.flatMap((key) => Key.safeParse(key).data ?? []);
    known.keys = new Map(usable.map((key) => [key.kid, key]));
    known.readAt = now;
  } catch (error) {
    log().warn({ error: describeError(error) }, "the user pool's keys could not be read");
  }
}
