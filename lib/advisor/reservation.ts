import { LONGEST_DOCUMENTS } from "@/lib/advisor/documents-for";
import { type Ahead, LONGEST_PASSAGES, personIn, windowBefore } from "@/lib/advisor/gather";
import { promptOf } from "@/lib/advisor/prompt-of";
import { LONGEST_EARLIER, LONGEST_WINDOW } from "@/lib/advisor/thread-window";
import { mostTokensIn, mostTokensOf } from "@/lib/ai/reckon-tokens";
import type { RecentMessage, Turn } from "@/lib/conversations";
import { env } from "@/lib/env";
import type { Reservation } from "@/lib/users";

/** The profile and a prompt, where neither could be read: no more than that stands in them. */
const UNREAD = 20_000;

/**
 * What a reply can take at the most, before all that it is given is gathered: exact as far as it is read ahead, and of what is
 * still looked for (passages, documents) as much as may come. So it asks the database nothing, and is known early.
 */
export async function reservationFor(turn: Turn, ahead: Ahead): Promise<Reservation> {
  const output = env().MODEL_MOST_ANSWER_TOKENS;
  try {
    const [recent, person, prompt] = await Promise.all([ahead.recent, ahead.person, ahead.prompt]);
    const { shown, isCut } = windowBefore(turn.message, recent);
    const briefing = { question: turn.message.text, history: shown, passages: [] };
    const known = promptOf({ ...briefing, person: personIn(turn, person), prompt }, turn.reply.text);
    const comes = passagesOf(turn) + documentsOf(turn, recent) + (isCut ? LONGEST_EARLIER : 0);
    return { input: mostTokensOf(known) + comes, output };
  } catch {
    // It is read again by whoever gathers, and may be there then.
    const said = mostTokensIn(turn.message.text) + mostTokensIn(turn.reply.text);
    const comes = passagesOf(turn) + LONGEST_DOCUMENTS + LONGEST_EARLIER + LONGEST_WINDOW;
    return { input: said + comes + UNREAD, output };
  }
}

function passagesOf({ memory }: Turn): number {
  return memory === "on" ? LONGEST_PASSAGES : 0;
}

/** How long those are that come with the message is not known yet. */
function documentsOf({ message }: Turn, recent: RecentMessage[]): number {
  if (message.files.length > 0) return LONGEST_DOCUMENTS;
  const earlier = recent.filter(({ attachedTo }) => attachedTo !== null);
  const most = earlier.reduce((sum, { text }) => sum + text.length + 100, 0);
  return Math.min(most, LONGEST_DOCUMENTS);
}
