"use client";
import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useEffect } from "react";
import { keepLocale } from "@/components/ui/keep-locale";
import { isLocale } from "@/lib/i18n/locales";

/** In a browser where no language was chosen yet, the pages come in the one that the person chose in another. */
export function FollowLanguage({ preferred }: { preferred: unknown }) {
  const locale = useLocale();
  const router = useRouter();
  useEffect(() => {
    if (!isLocale(preferred) || preferred === locale) return;
    void keepLocale(preferred).then(() => router.refresh());
  }, [preferred, locale, router]);
  return null;
}
