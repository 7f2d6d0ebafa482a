import { ArrowDown } from "lucide-react";
import { useTranslations } from "next-intl";

export function JumpToLatest({ onJump, isReplying }: { onJump: () => void; isReplying: boolean }) {
  const t = useTranslations("chat.thread");
  return (
    <button
      type="button"
      onClick={onJump}
      className="rise absolute -top-11 end-5 inline-flex min-h-9 items-center gap-2 rounded-full border bg-raised px-3.5 sm:end-8 text-sm font-medium shadow-float hover:bg-tint"
    >
      <ArrowDown className="size-4 text-accent" aria-hidden="true" />
      {isReplying ? t("follow") : t("latest")}
    </button>
  );
}
