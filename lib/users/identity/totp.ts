import { createHash, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";

// What every authenticator knows: RFC 6238 with its own defaults.
const SETTINGS = { issuer: "Career Advisor", algorithm: "SHA1", digits: 6, period: 30 };
const SECRET_BYTES = 20;
/** Codes of half a minute before and after are taken: clocks differ, and typing takes time. */
const WINDOW = 1;
const RECOVERY_CODES = 10;
const RECOVERY_BYTES = 10;
/** No letter that looks like a digit. */
const LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

/** In base32, as it may be typed into an authenticator. */
export function newSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What the square of an authenticator holds. */
export function uriOf(secret: string, label: string): string {
  return new TOTP({ ...SETTINGS, label, secret }).toString();
}

/** The half minute since 1970 whose code this is; null when it is none of now. */
export function stepOf(secret: string, code: string, timestamp = Date.now()): number | null {
  const token = code.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const totp = new TOTP({ ...SETTINGS, secret });
  const delta = totp.validate({ token, timestamp, window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

/** "7GQ2-M4XT-9KVB-A3RW": 80 random bits each. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => inLetters(randomBytes(RECOVERY_BYTES)));
}

/** SHA-256 of its letters, however they were typed. */
export function hashRecoveryCode(code: string): Uint8Array<ArrayBuffer> {
  const letters = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return new Uint8Array(createHash("sha256").update(letters).digest());
}

function inLetters(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five, 2)]).join("");
  return (letters.match(/.{4}/g) ?? []).join("-");
}
