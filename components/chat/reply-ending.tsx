import { Play, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Message } from "@/lib/conversations/contract";

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
  const t = useTranslations("chat");
  const isCut = status === "stopped" || status === "interrupted";
  const why = error?.message ?? (isCut ? t(`ending.${status}`) : null);
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
              {t("ending.continue")}
            </Button>
          ) : null}
          <Button className="min-h-9" onClick={() => onAgain("retry")}>
            <RotateCcw className="size-4" aria-hidden="true" />
            {t("tryAgain")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
