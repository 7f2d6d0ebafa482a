import type { Actor } from "@/lib/actor";
import { charactersIn, estimateTokens, shorten } from "@/lib/advisor/window";
import type { Briefing } from "@/lib/ai/offline/briefing";
import { type FileText, type RecentMessage, textsOfFiles } from "@/lib/conversations";
import type { Message } from "@/lib/conversations/contract";

/** For all documents of one answer: about fourteen pages. */
const BUDGET_TOKENS = 8_000;
/** With less left, nothing of use would be shown. */
const FEWEST_TOKENS = 200;

/** Tokens that they take at the most, whatever their letters: a token a character, and their names. */
export const LONGEST_DOCUMENTS = charactersIn(BUDGET_TOKENS) + 4_000;

interface Shown {
  documents: NonNullable<Briefing["documents"]>;
  /** Those of which nothing was left out. */
  wholeIds: string[];
}

/**
 * The documents that an answer is shown, within a budget: those that came with the message, then those before it in the
 * part of the thread that was read, newest first. What is long keeps its beginning and its end; recall finds the rest.
 */
export async function documentsFor(
  actor: Actor,
  message: Pick<Message, "files" | "sequence">,
  recent: RecentMessage[],
): Promise<Shown> {
  const fresh = message.files.map(({ id }) => id);
  const earlier = recent
    .filter(({ attachedTo, sequence }) => attachedTo !== null && sequence < message.sequence)
    .map(({ id, fileId }) => fileId ?? id)
    .filter((id) => !fresh.includes(id))
    .reverse();
  return withinTokens(await textsOfFiles(actor, [...fresh, ...earlier]), new Set(fresh), BUDGET_TOKENS);
}

function withinTokens(found: FileText[], fresh: Set<string>, budgetTokens: number): Shown {
  const shown: Shown = { documents: [], wholeIds: [] };
  let left = budgetTokens;
  for (const { id, name, text: whole } of found) {
    if (left < FEWEST_TOKENS) break;
    const text = shorten(whole, left);
    left -= estimateTokens(text);
    shown.documents.push({ name, text, isNew: fresh.has(id) });
    if (text === whole) shown.wholeIds.push(id);
  }
  return shown;
}
