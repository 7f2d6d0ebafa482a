import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

export function BackToPrompts() {
  const t = useTranslations("adminPrompts.pages");
  return (
    <Link
      href="/admin/prompts"
      prefetch={false}
      className="mb-4 inline-flex items-center gap-1.5 rounded text-sm text-muted hover:text-ink"
    >
      <ArrowLeft className="size-4" aria-hidden="true" /> {t("title")}
    </Link>
  );
}
