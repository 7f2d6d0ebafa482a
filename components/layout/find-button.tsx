import { Search } from "lucide-react";
import { useTranslations } from "next-intl";

/** Opens the search over conversations and messages. */
export function FindButton({ onFind }: { onFind: () => void }) {
  const t = useTranslations("layout.frame");
  return (
    <button
      type="button"
      onClick={onFind}
      aria-keyshortcuts="Control+K Meta+K"
      className="mx-3 mt-2 flex min-h-9 items-center gap-2.5 rounded-xl px-3.5 text-[0.9rem] text-muted hover:bg-tint hover:text-ink"
    >
      <Search className="size-4" aria-hidden="true" />
      {t("search")}
      <span aria-hidden="true" className="ms-auto hidden font-sans text-xs md:inline">
        Ctrl K
      </span>
    </button>
  );
}
