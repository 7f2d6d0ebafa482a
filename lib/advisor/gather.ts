import type { Actor } from "@/lib/actor";
import { documentsFor } from "@/lib/advisor/documents-for";
import { personOf } from "@/lib/advisor/person-of";
import { earlierInThread, threadWindow } from "@/lib/advisor/thread-window";
import { charactersIn } from "@/lib/advisor/window";
import { withinBudget } from "@/lib/advisor/within-budget";
import { embedQuery } from "@/lib/ai/embedding/embeddings";
import type { Briefing } from "@/lib/ai/offline/briefing";
import {
  type Passage,
  type RecentMessage,
  recall,
  recentMessages,
  stillKnown,
  type Turn,
} from "@/lib/conversations";
import { describeError, log } from "@/lib/log";
import { promptForAdvice } from "@/lib/prompts";
import { timed } from "@/lib/timing";
import { getPerson } from "@/lib/users";

const RECALL_TOKENS = 1_500;
/** Of the thread; the message itself and its reply may be among them by then. */
const MOST_READ = 42;
const MOST_PASSAGES = 5;

/** Tokens that passages take at the most, whatever their letters: a token a character, and what says where each is from. */
export const LONGEST_PASSAGES = charactersIn(RECALL_TOKENS) + 2 * MOST_PASSAGES * 30;

export interface Gathered {
  briefing: Briefing;
  passages: Passage[];
  /** The messages that told what the briefing says of the person. */
  profileSources: string[];
  /** The question's vector, so that it is not made a second time; null when it could not be made. */
  questionVector: number[] | null;
}

/** What an answer needs that can be read while its message is still being stored. */
export interface Ahead {
  vector: Promise<number[] | null>;
  person: ReturnType<typeof getPerson>;
  recent: ReturnType<typeof recentMessages>;
  prompt: ReturnType<typeof promptForAdvice> | null;
}

/** Begins to read at once. When the message is refused after all, nobody asks what became of it. */
export function readAhead(
  actor: Actor,
  conversationId: string,
  said: { text: string; promptId: string | null },
): Ahead {
  const ahead = {
    vector: vectorOf(said.text),
    person: getPerson(actor),
    recent: recentMessages(actor, conversationId, MOST_READ),
    prompt: said.promptId ? promptForAdvice(actor, said.promptId, conversationId) : null,
  };
  for (const reading of [ahead.person, ahead.recent, ahead.prompt]) reading?.catch(() => undefined);
  return ahead;
}

/** All that one answer is given: profile, window of the thread, prompt, and memory of what the window does not show. */
export async function gather(actor: Actor, turn: Turn, ahead: Ahead): Promise<Gathered> {
  const { message, memory: use, originals: own = [] } = turn;
  // Read while the message was being stored: what was forgotten in that moment is not among it any more.
  const recent = ahead.recent.then(async (messages) => ({
    messages: await stillKnown(actor, messages),
    isWhole: messages.length < MOST_READ,
  }));
  const before = recent.then(({ messages, isWhole }) => windowBefore(message, messages, isWhole));
  const attached = recent.then(({ messages }) => documentsFor(actor, message, messages));
  const memory = Promise.all([ahead.vector, ahead.recent]).then(async ([vector, messages]) => {
    if (use !== "on") return [];
    // What is left out of memory need not be known to the last: recall waits for no second look.
    const { shown } = windowBefore(message, messages);
    const hasFiles = message.files.length > 0 || messages.some(({ attachedTo }) => attachedTo !== null);
    const { wholeIds } = hasFiles ? await attached : { wholeIds: [] };
    return remembered(actor, message.text, vector, [
      message.id,
      ...own,
      ...wholeIds,
      ...shown.flatMap(originals),
    ]);
  });
  const [known, { documents }, window, earlier, found, questionVector, prompt] = await Promise.all([
    ahead.person,
    attached,
    before,
    before.then((cut) => earlierInThread(actor, message.conversation_id, cut)),
    memory,
    ahead.vector,
    ahead.prompt,
  ]);
  const passages = withinBudget(found, RECALL_TOKENS);
  const person = personIn(turn, known);
  const quoted = passages.map((passage) => ({
    text: passage.text,
    role: passage.role,
    saidAt: passage.saidAt.toISOString(),
    conversationTitle: passage.conversationTitle,
  }));
  const spoken = window.shown.map(({ role, text }) => ({ role, text }));
  const said = { question: message.text, history: spoken };
  const briefing = { ...said, person, passages: quoted, documents, earlier, prompt };
  const profileSources = use === "temporary" ? [] : known.sources;
  return { briefing, passages, profileSources, questionVector };
}

/** What an answer is shown of the thread before its question. */
export function windowBefore(
  { sequence: own }: Turn["message"],
  messages: RecentMessage[],
  isWhole = messages.length < MOST_READ,
) {
  const earlier = messages.filter(({ sequence, attachedTo }) => sequence < own && !attachedTo);
  return threadWindow(earlier, isWhole);
}

/** What an answer is told of the person. */
export function personIn({ memory }: Turn, { me, profile, outlook }: Awaited<Ahead["person"]>) {
  return memory === "temporary" ? NOBODY : personOf(me.name, profile, outlook);
}

/** A copy in a fork is remembered by what it is a copy of. */
function originals({ id, copyOf }: { id: string; copyOf: string | null }): string[] {
  return copyOf ? [id, copyOf] : [id];
}

/** Whom a temporary conversation advises: it begins with a blank page. */
const NOBODY: Briefing["person"] = {
  name: null,
  skills: [],
  experienceLevel: null,
  yearsExperience: null,
  profileSummary: null,
};

/** The question's vector, or null: memory helps an answer but is never needed for one. */
async function vectorOf(question: string): Promise<number[] | null> {
  try {
    return await timed("embed", () => embedQuery(question));
  } catch (error) {
    log().warn({ error: describeError(error) }, "answering without memory");
    return null;
  }
}

async function remembered(actor: Actor, question: string, vector: number[] | null, except: string[]) {
  if (!vector) return [];
  try {
    return await timed("recall", () => recall(actor, { vector, question, limit: MOST_PASSAGES, except }));
  } catch (error) {
    log().warn({ error: describeError(error) }, "answering without memory");
    return [];
  }
}
