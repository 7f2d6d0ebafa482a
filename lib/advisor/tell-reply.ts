import type { LiveReply } from "@/lib/advisor/live-reply";
import { Ask, channelsOf, readSaid } from "@/lib/advisor/reply-channels";
import { env } from "@/lib/env";
import { listen, say } from "@/lib/redis/channels";

/**
 * Tells a reply that this process writes over Redis, from where another process asks for it and for as long as one listens,
 * what comes while a piece is on its way in the next piece. Redis keeps nothing of it. Without `REDIS_URL` nothing happens.
 */
export async function tellReply(live: LiveReply): Promise<void> {
  if (!env().REDIS_URL) return;
  const { pieces, asks } = channelsOf(live.userId, live.replyId);
  let toldTo = 0;
  let asked = 0;
  let isHeard = false;
  let isTelling = false;
  const tell = async () => {
    if (isTelling) return;
    isTelling = true;
    while (isHeard && !live.gone.aborted && live.storable.length > toldTo) {
      const askedBefore = asked;
      const piece = { at: toldTo, text: live.storable.slice(toldTo) };
      toldTo += piece.text.length;
      const listeners = await say(pieces, JSON.stringify(piece));
      if (!listeners && asked === askedBefore) isHeard = false;
    }
    isTelling = false;
  };
  const leave = listen(asks, (said) => {
    const ask = readSaid(Ask, said);
    if (!ask) return;
    asked += 1;
    isHeard = true;
    toldTo = Math.min(toldTo, ask.from);
    void tell();
  });
  for await (const event of live.events()) if (event.type === "text-delta") void tell();
  leave();
  if (isHeard) await say(pieces, "null");
}
