import type { Actor } from "@/lib/actor";
import { RULES, readerName } from "@/lib/advisor/reader";
import type { Claim } from "@/lib/ai/extraction/claim";
import { claimsFromModel } from "@/lib/ai/extraction/claims-from-model";
import { extractClaims } from "@/lib/ai/extraction/extract-claims";
import { unreadLanguage } from "@/lib/ai/extraction/reads-language";
import { advisorModel } from "@/lib/ai/language-model";
import { keepWhatWasRead, type Unread, unreadMessages } from "@/lib/conversations";
import { isDraining } from "@/lib/draining";
import { sendSoon } from "@/lib/events/keep-sending";
import { noteClaims } from "@/lib/users";

const MODEL_TIMEOUT_MS = 25_000;
const MOST_BY_CODE = 20;
/** A model costs money and time: what was said before there was one is read two messages at a time. */
const MOST_BY_MODEL = 2;

/**
 * Reads the person's remembered messages that were not read yet, and notes what they say of the person: by code first,
 * whatever becomes of the model, then by the model where there is one, checked by code. Never the advisor's words, nor
 * recalled ones. Each message and its claims are kept together; repeating it, or two runs at once, note nothing twice.
 * Returns how many messages were read.
 */
export async function extractWhatIsNew(actor: Pick<Actor, "userId">): Promise<number> {
  const { model, isOffline } = advisorModel();
  const withModel = readerName();
  const read =
    (await readByCode(actor, withModel)) + (isOffline ? 0 : await readByModel(actor, withModel, model));
  if (read > 0) sendSoon();
  return read;
}

async function readByCode(actor: Pick<Actor, "userId">, withModel: string): Promise<number> {
  let read = 0;
  for (const except: string[] = []; !isDraining(); ) {
    const choice = { limit: MOST_BY_CODE, except, isNewestFirst: false };
    const unread = await unreadMessages(actor, [RULES, withModel], choice);
    if (unread.length === 0) break;
    for (const message of unread) {
      except.push(message.id);
      const claims = asProposed(message, extractClaims(message.text, message.saidAt));
      read += await note(actor, message, RULES, unreadLanguage(message.text), claims);
    }
  }
  return read;
}

type Model = ReturnType<typeof advisorModel>["model"];

async function readByModel(actor: Pick<Actor, "userId">, withModel: string, model: Model): Promise<number> {
  let read = 0;
  const choice = { limit: MOST_BY_MODEL, except: [], isNewestFirst: true };
  for (const message of await unreadMessages(actor, [withModel], choice)) {
    if (isDraining()) break;
    const more = { now: message.saidAt, signal: AbortSignal.timeout(MODEL_TIMEOUT_MS) };
    const claims = asProposed(message, await claimsFromModel(model, message.text, more));
    const language = claims.length > 0 ? null : unreadLanguage(message.text);
    read += await note(actor, message, withModel, language, claims);
  }
  return read;
}

/** Whatever a document says, and in whose words: the person confirms it, or it counts for nothing. */
function asProposed({ isDocument }: Unread, claims: Claim[]): Claim[] {
  return isDocument ? claims.map((claim) => ({ ...claim, origin: "document" as const })) : claims;
}

async function note(
  actor: Pick<Actor, "userId">,
  message: Unread,
  reader: string,
  unread_language: string | null,
  claims: Claim[],
): Promise<number> {
  const isKept = await keepWhatWasRead(actor, message, reader, async (tx) => ({
    unread_language,
    claims: await noteClaims(tx, actor, message, claims),
  }));
  return isKept ? 1 : 0;
}
