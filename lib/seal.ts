import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** Says how what is sealed is laid out, so that another way may follow. */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A secret as the database may keep it: AES-256-GCM under a key of this server's own. `place` says whose it is and what for: at
 * another place it does not open. Throws when there is no key.
 */
export function seal(secret: string, place: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce).setAAD(Buffer.from(place));
  const text = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), text]));
}

/** What was sealed for this place. Throws when it was not, was changed, or was sealed under another key. */
export function unseal(sealed: Uint8Array, place: string): string {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== VERSION) throw new Error("This was not sealed here.");
  const nonce = bytes.subarray(1, 1 + NONCE_BYTES);
  const tag = bytes.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key(), nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
  const text = bytes.subarray(1 + NONCE_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString("utf8");
}

function key(): Uint8Array {
  const { SECRETS_KEY, NEXTAUTH_SECRET } = env();
  const secret = SECRETS_KEY ?? NEXTAUTH_SECRET;
  if (!secret) throw new Error("Set SECRETS_KEY: without it no secret can be kept.");
  return new Uint8Array(hkdfSync("sha256", secret, "", "career-advisor/sealed", 32));
}
