import { Play, RotateCcw } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { Message } from "@/lib/conversations/contract";

const ENDINGS: Partial<Record<Message["status"], string>> = {
  stopped: "You stopped this reply. What had come is kept.",
  interrupted: "This reply was cut off. What had come is kept.",
};

/** Why a reply did not come to its end, and the way on. */
export function ReplyEnding({
  message: { status, error, text },
  canRetry,
  onAgain,
}: {
  message: Message;
  canRetry: boolean;
  onAgain: (how: "retry" | "continue") => void;
}) {
  const why = error?.message ?? ENDINGS[status];
  if (!why) return null;
  const look = status === "failed" ? "bg-danger-soft text-danger" : "bg-tint text-muted";
  return (
    <div
      role={status === "failed" ? "alert" : undefined}
      className={`mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-2xl px-4 py-2.5 text-[0.94rem] ${look}`}
    >
      <p>{why}</p>
      {canRetry && error?.retryable !== false ? (
        <div className="flex flex-wrap gap-2">
          {text && status !== "stopped" ? (
            <Button className="min-h-9" onClick={() => onAgain("continue")}>
              <Play className="size-4" aria-hidden="true" />
              Continue
            </Button>
          ) : null}
          <Button className="min-h-9" onClick={() => onAgain("retry")}>
            <RotateCcw className="size-4" aria-hidden="true" />
            Try again
          </Button>
        </div>
      ) : null}
    </div>
  );
}
