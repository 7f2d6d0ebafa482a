"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";

/**
 * A page that could not be made. What was said before is stored; only this view of it failed. Its words are of those that every
 * browser has: those of `pages` stay on the server.
 */
export default function PageProblem({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations("auth.pageProblem");
  return (
    <div role="alert" className="m-auto flex max-w-md flex-col items-start gap-4 px-6 py-12">
      <h1 className="display text-3xl">{t("heading")}</h1>
      <p className="text-muted">{error.digest ? t("aboutNumber", { digest: error.digest }) : t("about")}</p>
      <div className="flex gap-2">
        <Button look="solid" onClick={reset}>
          {t("again")}
        </Button>
        <Link href="/chat" className={buttonClass("quiet")}>
          {t("newConversation")}
        </Link>
      </div>
    </div>
  );
}
