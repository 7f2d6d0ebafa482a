import type { Actor } from "@/lib/actor";
import { HopelessError } from "@/lib/advisor/is-hopeless";
import { onBudget } from "@/lib/advisor/on-budget";
import { RULES, readerName } from "@/lib/advisor/reader";
import type { Claim } from "@/lib/ai/extraction/claim";
import { claimsFromModel, mostTokensForClaims } from "@/lib/ai/extraction/claims-from-model";
import { extractClaims } from "@/lib/ai/extraction/extract-claims";
import { unreadLanguage } from "@/lib/ai/extraction/reads-language";
import { advisorModel } from "@/lib/ai/language-model";
import { keepWhatWasRead, type Unread, unreadMessages } from "@/lib/conversations";
import { isDraining } from "@/lib/draining";
import { sendSoon } from "@/lib/events/keep-sending";
import { describeError, log } from "@/lib/log";
import { isPassing } from "@/lib/passing";
import { noteClaims, noteElsewhere } from "@/lib/users";

const MODEL_TIMEOUT_MS = 25_000;
const MOST_BY_CODE = 20;
/** A model costs money and time: what was said before there was one is read two messages at a time. */
const MOST_BY_MODEL = 2;

/**
 * Reads the person's remembered messages that were not read yet, and notes what they say of the person: by code first,
 * whatever becomes of the model, then by the model where there is one, checked by code. Never the advisor's words, nor
 * recalled ones. Each message and its claims are kept together; repeating it, or two runs at once, note nothing twice.
 * Returns how many messages were read. One whose reading fails is set aside, read as saying nothing until there is another
 * reader, and holds up no other: throws `HopelessError` when there was one, once all others are read.
 */
export async function extractWhatIsNew(actor: Pick<Actor, "userId">): Promise<number> {
  const { isOffline } = advisorModel();
  const withModel = readerName();
  const reading = { actor, withModel, read: 0, setAside: 0 };
  await readByCode(reading);
  if (!isOffline) await readByModel(reading);
  if (reading.read > 0) sendSoon();
  if (reading.setAside > 0) throw new HopelessError(`${reading.setAside} of the messages could not be read.`);
  return reading.read;
}

interface Reading {
  actor: Pick<Actor, "userId">;
  /** Who reads last, and so for good. */
  withModel: string;
  read: number;
  setAside: number;
}

async function readByCode(reading: Reading): Promise<void> {
  const { actor, withModel } = reading;
  for (const except: string[] = []; !isDraining(); ) {
    const choice = { limit: MOST_BY_CODE, except, isNewestFirst: false };
    const unread = await unreadMessages(actor, [RULES, withModel], choice);
    for (const message of unread) {
      except.push(message.id);
      await readOne(reading, message, RULES, async () => ({
        language: unreadLanguage(message.text),
        claims: asProposed(message, extractClaims(message.text, message.saidAt)),
      }));
    }
    // What was said since has a job of its own.
    if (unread.length < MOST_BY_CODE) break;
  }
}

/** What the person's budget does not allow now waits for another time: code has read it already. */
async function readByModel(reading: Reading): Promise<void> {
  const { actor, withModel } = reading;
  const choice = { limit: MOST_BY_MODEL, except: [], isNewestFirst: true };
  for (const message of await unreadMessages(actor, [withModel], choice)) {
    if (isDraining()) break;
    const more = { now: message.saidAt, signal: AbortSignal.timeout(MODEL_TIMEOUT_MS) };
    const holds = mostTokensForClaims(message.text);
    const told = await onBudget(actor, { purpose: "facts", holds }, (model) =>
      Promise.allSettled([claimsFromModel(model, message.text, more)]),
    );
    if (!told) break;
    await readOne(reading, message, withModel, async () => {
      if (told[0].status === "rejected") throw told[0].reason;
      const claims = asProposed(message, told[0].value);
      return { language: claims.length > 0 ? null : unreadLanguage(message.text), claims };
    });
  }
}

interface Found {
  language: string | null;
  claims: Claim[];
}

async function readOne(reading: Reading, message: Unread, reader: string, find: () => Promise<Found>) {
  const { actor, withModel } = reading;
  try {
    if (await note(actor, message, reader, await find())) reading.read += 1;
  } catch (error) {
    // Where Users does not answer, the message waits with all others.
    if (isPassing(error)) throw error;
    // Throws where it is no fault of what was found: then the database does not answer, and all wait for it.
    const isSetAside = await note(actor, message, withModel, { language: null, claims: [] });
    if (!isSetAside) return;
    reading.setAside += 1;
    log().error(
      { message: message.id, error: describeError(error) },
      "a message could not be read for facts",
    );
  }
}

/** Whatever a document says, and in whose words: the person confirms it, or it counts for nothing. */
function asProposed({ isDocument }: Unread, claims: Claim[]): Claim[] {
  return isDocument ? claims.map((claim) => ({ ...claim, origin: "document" as const })) : claims;
}

async function note(
  actor: Pick<Actor, "userId">,
  message: Unread,
  reader: string,
  { language, claims }: Found,
): Promise<boolean> {
  const noted = await noteElsewhere(actor, message, claims);
  return keepWhatWasRead(actor, message, reader, async (tx) => ({
    unread_language: language,
    claims: noted ?? (await noteClaims(tx, actor, message, claims)),
  }));
}
