import { importJWK, type KeyLike, SignJWT } from "jose";
import type { Caller } from "@/lib/apart/contract";
import { newServiceKeys } from "@/scripts/lib/new-service-keys";

type Keys = Awaited<ReturnType<typeof newServiceKeys>>;

/** What the instances of a test are told: keys of each, and of `conversations` an older one that is known still. */
export interface ServiceKeyring {
  signing: Record<Caller, Keys["signing"]>;
  old: Keys["signing"];
  /** For SERVICE_PUBLIC_KEYS. */
  known: string;
  /** As they stand in it. */
  knownKeys: Keys["known"][];
}

export async function aKeyring(): Promise<ServiceKeyring> {
  const [users, conversations, prompts, app, old] = await Promise.all([
    newServiceKeys("users", "1"),
    newServiceKeys("conversations", "2"),
    newServiceKeys("prompts", "1"),
    newServiceKeys("app", "1"),
    newServiceKeys("conversations", "1"),
  ]);
  const knownKeys = [users, conversations, prompts, app, old].map(({ known }) => known);
  return {
    signing: {
      users: users.signing,
      conversations: conversations.signing,
      prompts: prompts.signing,
      app: app.signing,
    },
    old: old.signing,
    known: JSON.stringify({ keys: knownKeys }),
    knownKeys,
  };
}

export interface Parts {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
}

/** Signs whatever is given, as nobody who knows the rules would. */
export async function signed({ header, claims }: Parts, jwk: Record<string, unknown>): Promise<string> {
  const key = await importJWK(jwk, "EdDSA");
  return signedWith({ header, claims }, key);
}

export function signedWith({ header, claims }: Parts, key: KeyLike | Uint8Array): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: "EdDSA", ...header }).sign(key);
}
