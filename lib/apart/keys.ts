import { importJWK, type KeyLike } from "jose";
import { z } from "zod";
import { Caller } from "@/lib/apart/contract";
import { ownName } from "@/lib/apart/where";
import { env } from "@/lib/env";

/** Two, so that a new key is known everywhere before its first token, and the old one until its last. */
const MOST_OF_ONE_CALLER = 2;

const Kid = z.string().regex(/^(?:users|conversations|prompts|app)\.[\w-]{1,60}$/);
const PublicKey = z.strictObject({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string().regex(/^[\w-]{43}$/),
  kid: Kid,
  use: z.literal("sig").optional(),
  alg: z.literal("EdDSA").optional(),
});
const PrivateKey = PublicKey.extend({ d: z.string().regex(/^[\w-]{43}$/) });
const KeySet = z.strictObject({ keys: z.array(PublicKey).min(1) });

export interface SigningKey {
  kid: string;
  key: KeyLike | Uint8Array;
}

interface Keys {
  signing: SigningKey | undefined;
  /** By `kid`. */
  known: Map<string, KeyLike | Uint8Array>;
}

let read: Promise<Keys> | undefined;

/**
 * The keys of SERVICE_SIGNING_KEY (a private JWK) and SERVICE_PUBLIC_KEYS (a JWK set), Ed25519; none where they are not
 * set. A key's `kid` begins with the name of whose it is: `users.2026-11`. Throws one sentence that says what is wrong.
 */
export function serviceKeys(): Promise<Keys> {
  read ??= readKeys(env().SERVICE_SIGNING_KEY, env().SERVICE_PUBLIC_KEYS);
  return read;
}

async function readKeys(signing: string | undefined, known: string | undefined): Promise<Keys> {
  return {
    signing: signing ? await signingKey(parsed("SERVICE_SIGNING_KEY", PrivateKey, signing)) : undefined,
    known: known ? await knownKeys(parsed("SERVICE_PUBLIC_KEYS", KeySet, known).keys) : new Map(),
  };
}

async function signingKey(jwk: z.infer<typeof PrivateKey>): Promise<SigningKey> {
  if (callerOf(jwk.kid) !== ownName()) {
    throw new Error(`SERVICE_SIGNING_KEY is not this instance's: its kid begins with “${ownName()}.”`);
  }
  return { kid: jwk.kid, key: await importJWK(jwk, "EdDSA") };
}

async function knownKeys(jwks: z.infer<typeof PublicKey>[]): Promise<Keys["known"]> {
  const known: Keys["known"] = new Map();
  for (const jwk of jwks) {
    const ofSame = jwks.filter(({ kid }) => callerOf(kid) === callerOf(jwk.kid));
    if (ofSame.length > MOST_OF_ONE_CALLER || known.has(jwk.kid)) {
      throw new Error(
        `SERVICE_PUBLIC_KEYS: at most two keys for “${callerOf(jwk.kid)}”, each with its own kid.`,
      );
    }
    known.set(jwk.kid, await importJWK(jwk, "EdDSA"));
  }
  return known;
}

/** Whose key this is. */
export function callerOf(kid: string): Caller {
  return Caller.parse(kid.split(".")[0]);
}

/** A key is not repeated in what is said of it. */
function parsed<T extends z.ZodType>(setting: string, shape: T, text: string): z.output<T> {
  const sentence = `${setting} is not what npm run service-keys prints.`;
  try {
    const result = shape.safeParse(JSON.parse(text));
    if (result.success) return result.data;
  } catch {
    throw new Error(sentence);
  }
  throw new Error(sentence);
}
