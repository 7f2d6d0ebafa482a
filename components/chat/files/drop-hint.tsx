import { FileDown } from "lucide-react";
import { useTranslations } from "next-intl";

/** While a file is held over the page. */
export function DropHint() {
  const t = useTranslations("thread.files");
  return (
    <div className="pointer-events-none absolute inset-0 z-10 flex items-center justify-center gap-2 rounded-[1.6rem] border-2 border-dashed border-accent bg-accent-soft font-medium text-accent">
      <FileDown className="size-5" aria-hidden="true" />
      {t("drop")}
    </div>
  );
}
