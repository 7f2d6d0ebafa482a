import { History } from "lucide-react";
import { Mark } from "@/components/ui/wordmark";

/** What the product does, drawn as it looks: an answer months later, and the words it rests on. An example, not a claim. */
export function MemorySketch() {
  return (
    <div className="flex w-full max-w-md flex-col gap-5">
      <p className="flex items-center gap-4 text-xs font-medium text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        In March
      </p>
      <p className="max-w-[85%] self-end rounded-3xl rounded-ee-lg bg-tint px-4.5 py-2.5">
        I ran the on-call rota of a payments team for four years. I liked teaching the new people most.
      </p>
      <p className="flex items-center gap-4 text-xs font-medium text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        In November
      </p>
      <p className="max-w-[85%] self-end rounded-3xl rounded-ee-lg bg-tint px-4.5 py-2.5">
        Should I apply for the team lead post?
      </p>
      <div className="flex gap-4">
        <Mark className="mt-0.5 size-7 shrink-0" />
        <div className="flex min-w-0 flex-col gap-3">
          <p>
            You told me in March that teaching the new people was the best part of running the rota. Half of
            this post is that.
          </p>
          <p className="inline-flex items-center gap-1.5 self-start rounded-full bg-accent-soft px-2.5 py-1 text-sm text-accent-strong">
            <History className="size-4" />
            Memory used · 1
          </p>
          <p className="rounded-2xl border bg-raised px-4 py-3 text-[0.94rem] shadow-lift">
            <span className="block pb-1 text-xs text-muted">You said, 3 March</span>“… I liked teaching the
            new people most.”
          </p>
        </div>
      </div>
    </div>
  );
}
