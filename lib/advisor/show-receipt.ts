import type { Actor } from "@/lib/actor";
import type { Gathered } from "@/lib/advisor/gather";
import { profileText } from "@/lib/advisor/instructions";
import type { LiveReply } from "@/lib/advisor/live-reply";
import { patiently } from "@/lib/advisor/patience";
import { presentReceipt } from "@/lib/advisor/receipt-for";
import { keepReceipt, type Passage } from "@/lib/conversations";
import { describeError, log } from "@/lib/log";

/** As patient as the reply itself: the last try comes 27 s after the first. */
const ATTEMPTS = 11;

/**
 * Tells the listeners what memory an answer is given, and keeps that. Never throws: an answer is worth more than the
 * note of what it was given, and goes on without; it is not remembered then.
 */
export async function showReceipt(actor: Actor, live: LiveReply, gathered: Gathered): Promise<void> {
  try {
    const items = itemsOf(gathered);
    const shown = items.map(({ shown: item }, index) => presentReceipt({ rank: index + 1, ...item }));
    live.push({ type: "data-receipt", data: { reply_id: live.replyId, items: shown } });
    const kept = items.map((item) => item.kept);
    await patiently(live, ATTEMPTS, () => keepReceipt(actor, live.replyId, kept));
  } catch (error) {
    live.isUnsourced = true;
    log().error({ reply: live.replyId, error: describeError(error) }, "a reply goes on without its receipt");
  }
}

/** The passages, best first, then the profile where it says more than a name: as it is kept and as it is shown. */
function itemsOf({ briefing, passages, profileSources }: Gathered) {
  const profile = profileText({ ...briefing.person, name: null });
  return [...passages.map(ofPassage), ...(profile ? [ofProfile(profile, profileSources)] : [])];
}

function ofPassage({ messageId, role, text, start, end, score, ...passage }: Passage) {
  const { conversationId, conversationTitle, saidAt } = passage;
  const kind = "passage" as const;
  return {
    kept: { kind, sourceMessageId: messageId, start, end, score, profileText: null, profileSources: [] },
    shown: { kind, score, text, start, end, messageId, role, conversationId, conversationTitle, saidAt },
  };
}

function ofProfile(text: string, profileSources: string[]) {
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
    kept: {
      kind,
      sourceMessageId: null,
      start: null,
      end: null,
      score: null,
      profileText: text,
      profileSources,
    },
    shown: { kind, score: null, text, ...noPlace },
  };
}
