import { exportJWK, generateKeyPair } from "jose";
import type { Caller } from "@/lib/apart/contract";

export interface NewServiceKeys {
  /** For SERVICE_SIGNING_KEY of the one whose keys these are. */
  signing: Record<string, unknown>;
  /** For SERVICE_PUBLIC_KEYS of all. */
  known: Record<string, unknown>;
}

/** A new pair of Ed25519 keys by which one service is known to the others, as JWK; `mark` tells it from an older one's. */
export async function newServiceKeys(caller: Caller, mark: string): Promise<NewServiceKeys> {
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  const kid = `${caller}.${mark}`;
  return {
    signing: { ...(await exportJWK(privateKey)), kid },
    known: { ...(await exportJWK(publicKey)), kid },
  };
}
