import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";

export default function NotFound() {
  const t = useTranslations("pages.notFound");
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col items-start justify-center gap-5 px-6">
      <h1 className="display text-4xl font-medium">{t("heading")}</h1>
      <p className="text-muted">{t("about")}</p>
      <Link href="/chat" className={buttonClass("solid")}>
        {t("back")}
      </Link>
    </main>
  );
}
