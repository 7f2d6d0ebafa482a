import { createHash, randomBytes } from "node:crypto";

// Known to those who look for secrets where none should be.
const MARK = "cadv_";
const SHOWN_CHARACTERS = MARK.length + 6;
const SHAPE = new RegExp(`^${MARK}[A-Za-z0-9_-]{43}$`);

/** A new token: 256 bits that nobody can guess, so that a plain hash keeps it well. */
export function newTokenText(): string {
  return MARK + randomBytes(32).toString("base64url");
}

export function isTokenText(text: string): boolean {
  return SHAPE.test(text);
}

/** What stands on the account page of a token. */
export function prefixOf(token: string): string {
  return token.slice(0, SHOWN_CHARACTERS);
}

/** SHA-256. */
export function hashToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}
