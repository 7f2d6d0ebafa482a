import { isGone } from "@/components/ui/api";
import { conversationApi } from "./conversation-api";
import type { KeptText } from "./kept-text";
import { OnlyBegun } from "./only-begun";
import { Outbox } from "./outbox";

/**
 * Takes back the conversations that this browser began and in which nothing was said or waits: they could not be when they were
 * given up, for want of a network. Where the server did so first, what waits in one waits on the start page from then on. Calls
 * `onGone` with each that is not there any more.
 */
export async function takeBackBegun(kept: KeptText, onGone: (id: string) => void): Promise<void> {
  const begun = new OnlyBegun(kept);
  for (const { id, unbegun } of begun.all()) {
    // Somebody may be about to write in it.
    if (window.location.pathname === `/chat/${id}`) continue;
    const became = await takeBack(kept, id, new Outbox(kept, id, unbegun));
    if (became !== "left") begun.drop(id);
    if (became === "gone") onGone(id);
  }
}

/** `left`: something waits in it, or nobody answers. */
async function takeBack(kept: KeptText, id: string, outbox: Outbox): Promise<"spoken in" | "left" | "gone"> {
  const api = conversationApi(id);
  try {
    const { data } = await api.messages();
    if (data.length > 0) return "spoken in";
    if (kept.get(`draft:${id}`) || outbox.all(true).length > 0) return "left";
    await api.remove();
  } catch (error) {
    if (!isGone(error)) return "left";
    for (const waiting of outbox.all(true)) outbox.keep(waiting, false);
    bringDraft(kept, id);
  }
  return "gone";
}

function bringDraft(kept: KeptText, id: string): void {
  const draft = kept.get(`draft:${id}`);
  if (!draft) return;
  kept.set("draft:new", [kept.get("draft:new"), draft].filter(Boolean).join("\n\n"));
  kept.set(`draft:${id}`, "");
}
