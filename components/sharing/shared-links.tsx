"use client";
import { ProblemLine } from "@/components/ui/problem-note";
import type { Share } from "@/lib/conversations/sharing/contract";
import { ShareRow } from "./share-row";
import { useShares } from "./use-shares";

/** All that the person shares, and the way to end each. */
export function SharedLinks({ first }: { first: Share[] }) {
  const { shares, problem, revoke } = useShares(null, first);
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-2xl px-5 pt-10 pb-16">
        <h1 className="display text-4xl">Shared links</h1>
        <p className="pt-3 pb-6 text-muted">
          Whoever has one of these reads that conversation as it stood when you shared it. End a link and it
          shows nothing from that moment on. Deleting the conversation ends it too.
        </p>
        <ProblemLine problem={problem} className="pb-3" />
        {shares && shares.length > 0 ? (
          <ul className="rounded-2xl border bg-raised px-5 py-1 shadow-lift">
            {shares.map((share) => (
              <ShareRow key={share.id} share={share} isTitled onRevoke={revoke} />
            ))}
          </ul>
        ) : (
          <p
            role="status"
            className="rounded-2xl border border-dashed border-edge/50 px-5 py-8 text-center text-muted"
          >
            You share nothing. To share a conversation, open its menu in the list.
          </p>
        )}
      </div>
    </div>
  );
}
