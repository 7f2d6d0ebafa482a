import Link from "next/link";
import { buttonClass } from "@/components/ui/button";

/** An empty memory, or a search that found nothing. */
export function NothingHere({ q, hasMore }: { q: string; hasMore: boolean }) {
  if (q || hasMore) {
    return (
      <p className="py-10 text-center text-muted wrap-anywhere">
        {q ? `Nothing that is remembered is about “${q}”.` : "Nothing more here."}
      </p>
    );
  }
  return (
    <div className="flex flex-col items-center gap-4 rounded-3xl border border-dashed px-6 py-12 text-center">
      <p className="display text-2xl">Nothing is remembered yet.</p>
      <p className="max-w-sm text-muted">
        What you say in a conversation appears here a moment later, with the answers that drew on it.
      </p>
      <Link href="/chat" className={buttonClass("solid")}>
        Start a conversation
      </Link>
    </div>
  );
}
