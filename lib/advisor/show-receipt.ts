import type { Actor } from "@/lib/actor";
import type { Gathered } from "@/lib/advisor/gather";
import { profileText } from "@/lib/advisor/instructions";
import type { LiveReply } from "@/lib/advisor/live-reply";
import { persist } from "@/lib/advisor/patience";
import { presentReceipt } from "@/lib/advisor/receipt-for";
import { keepReceipt, type Passage } from "@/lib/conversations";
import { describeError, log } from "@/lib/log";

const ATTEMPTS = 3;

/**
 * Tells the listeners what memory an answer is given, and keeps that. Never throws: an answer is worth more than the
 * note of what it was given, and goes on without.
 */
export async function showReceipt(actor: Actor, live: LiveReply, gathered: Gathered): Promise<void> {
  try {
    const items = itemsOf(gathered);
    const shown = items.map(({ shown: item }, index) => presentReceipt({ rank: index + 1, ...item }));
    live.push({ type: "data-receipt", data: { reply_id: live.replyId, items: shown } });
    const kept = items.map((item) => item.kept);
    await persist(live.replyId, ATTEMPTS, () => keepReceipt(actor, live.replyId, kept));
  } catch (error) {
    log().error({ reply: live.replyId, error: describeError(error) }, "a reply goes on without its receipt");
  }
}

/** The passages, best first, then the profile where it says more than a name: as it is kept and as it is shown. */
function itemsOf({ briefing, passages }: Gathered) {
  const profile = profileText({ ...briefing.person, name: null });
  return [...passages.map(ofPassage), ...(profile ? [ofProfile(profile)] : [])];
}

function ofPassage({ messageId, role, text, start, end, score, ...passage }: Passage) {
  const { conversationId, conversationTitle, saidAt } = passage;
  const kind = "passage" as const;
  return {
    kept: { kind, sourceMessageId: messageId, start, end, score, profileText: null },
    shown: { kind, score, text, start, end, messageId, role, conversationId, conversationTitle, saidAt },
  };
}

function ofProfile(text: string) {
  const kind = "profile" as const;
  const noPlace = {
    start: null,
    end: null,
    messageId: null,
    role: null,
    conversationId: null,
    conversationTitle: null,
    saidAt: null,
  };
  return {
    kept: { kind, sourceMessageId: null, start: null, end: null, score: null, profileText: text },
    shown: { kind, score: null, text, ...noPlace },
  };
}
