import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";

/** The way to everything in one file. The browser shows how far it is, and that it broke off. */
export function TakeAlong() {
  const t = useTranslations("account.archive");
  return (
    <>
      <a href="/api/v1/users/me/archive" download="career-advisor.zip" className={buttonClass()}>
        <Download className="size-4" aria-hidden="true" />
        {t("download")}
      </a>
      <p className="pt-3 text-sm text-muted">{t("about")}</p>
    </>
  );
}
