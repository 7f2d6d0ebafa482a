import { createHash } from "node:crypto";
import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { takeKey } from "@/lib/db/request-keys.sql";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";

const HEADER = "Idempotency-Key";
const LONGEST_KEY = 255;

/**
 * The id of what a request creates, from its `Idempotency-Key`: the same key gives the same id for two days, in this
 * process or another, and a verb that is asked for the same id twice makes one thing. Undefined without the header.
 * Throws `invalid`; `conflict` when the key came with another request.
 */
export async function idOfKey(
  { userId }: Actor,
  what: string,
  request: Request,
  { params, body }: { params: unknown; body: unknown },
): Promise<string | undefined> {
  const key = request.headers.get(HEADER);
  if (key === null) return undefined;
  if (!/^[\x20-\x7e]+$/.test(key) || key.length > LONGEST_KEY) {
    const message = `A key has 1 to ${LONGEST_KEY} printable ASCII characters.`;
    throw new DomainError("invalid", message, { problems: [{ message, field: HEADER }] });
  }
  const taken = await asUser({ userId }, (tx) =>
    takeKey(tx, {
      userId,
      route: `${what} ${JSON.stringify(params ?? {})}`,
      keyHash: hash(key),
      requestHash: hash(JSON.stringify(body ?? {})),
      resultId: newId(),
    }),
  );
  if (taken?.isSame) return taken.resultId;
  throw new DomainError(
    "conflict",
    `This ${HEADER} was used for another request: send this one with a new key.`,
  );
}

function hash(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(text).digest());
}
