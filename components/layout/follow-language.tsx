"use client";
import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useEffect } from "react";
import { keepChoice } from "@/components/ui/keep-choice";
import { isLocale, LOCALE_COOKIE } from "@/lib/i18n/locales";

/** In a browser where no language was chosen yet, the pages come in the one that the person chose in another. */
export function FollowLanguage({ preferred }: { preferred: unknown }) {
  const locale = useLocale();
  const router = useRouter();
  useEffect(() => {
    if (!isLocale(preferred) || preferred === locale) return;
    keepChoice(LOCALE_COOKIE, preferred);
    router.refresh();
  }, [preferred, locale, router]);
  return null;
}
