import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";

export function Gone() {
  const t = useTranslations("chat");
  return (
    <div className="m-auto flex max-w-md flex-col items-start gap-4 px-6">
      <h1 className="display text-3xl">{t("gone.title")}</h1>
      <p className="text-muted">{t("gone.about")}</p>
      <Link href="/chat" className={buttonClass("solid")}>
        {t("newConversation")}
      </Link>
    </div>
  );
}
