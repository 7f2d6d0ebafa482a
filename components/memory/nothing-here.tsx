import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";

/** An empty memory, or a search that found nothing. */
export function NothingHere({ q, hasMore }: { q: string; hasMore: boolean }) {
  const t = useTranslations("memory.nothing");
  if (q || hasMore) {
    return (
      <p className="py-10 text-center text-muted wrap-anywhere">
        {q ? t("found", { search: q }) : t("more")}
      </p>
    );
  }
  return (
    <div className="flex flex-col items-center gap-4 rounded-3xl border border-dashed px-6 py-12 text-center">
      <p className="display text-2xl">{t("yet")}</p>
      <p className="max-w-sm text-muted">{t("about")}</p>
      <Link href="/chat" className={buttonClass("solid")}>
        {t("start")}
      </Link>
    </div>
  );
}
