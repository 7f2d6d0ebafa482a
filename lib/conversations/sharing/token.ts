import { createHash, randomBytes } from "node:crypto";

/** 32 random bytes in 43 letters that may stand in an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token. It is random and long, so a plain hash is as good as a slow one. */
export function hashOfToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}
