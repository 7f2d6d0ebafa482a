import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/wordmark";

/** What the product does, drawn as it looks: an answer months later, and the words it rests on. An example, not a claim. */
export function MemorySketch() {
  const t = useTranslations("layout.sketch");
  return (
    <div className="flex w-full max-w-md flex-col gap-5">
      <p className="flex items-center gap-4 text-xs font-medium text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t("earlier")}
      </p>
      <p className="max-w-[85%] self-end rounded-3xl rounded-ee-lg bg-tint px-4.5 py-2.5">{t("told")}</p>
      <p className="flex items-center gap-4 text-xs font-medium text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t("later")}
      </p>
      <p className="max-w-[85%] self-end rounded-3xl rounded-ee-lg bg-tint px-4.5 py-2.5">{t("asked")}</p>
      <div className="flex gap-4">
        <Mark className="mt-0.5 size-7 shrink-0" />
        <div className="flex min-w-0 flex-col gap-3">
          <p>{t("answer")}</p>
          <p className="inline-flex items-center gap-1.5 self-start rounded-full bg-accent-soft px-2.5 py-1 text-sm text-accent-strong">
            <History className="size-4" />
            {t("used")}
          </p>
          <p className="rounded-2xl border bg-raised px-4 py-3 text-[0.94rem] shadow-lift">
            <span className="block pb-1 text-xs text-muted">{t("source")}</span>
            {t("quote")}
          </p>
        </div>
      </div>
    </div>
  );
}
