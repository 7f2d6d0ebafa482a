"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { isLocale, LOCALE_COOKIE, LOCALE_NAMES, LOCALES, type Locale } from "@/lib/i18n/locales";
import { keepChoice } from "./keep-choice";

interface Given {
  isShort?: boolean;
  onChoose?: (locale: Locale) => Promise<void>;
}

/** The language of the pages. Nothing on the page is lost when it changes. `onChoose` keeps the choice for other browsers. */
export function LanguageChoice({ isShort = false, onChoose }: Given) {
  const t = useTranslations("common.language");
  const locale = useLocale();
  const router = useRouter();
  const [isChanging, change] = useTransition();
  const choose = (value: string) => {
    if (!isLocale(value)) return;
    keepChoice(LOCALE_COOKIE, value);
    void onChoose?.(value);
    change(() => router.refresh());
  };
  return (
    <label
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 ${isShort ? "text-sm text-muted" : "pt-6"}`}
    >
      <span className={isShort ? "" : "font-medium"}>{t("label")}</span>
      <select
        value={locale}
        disabled={isChanging}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        className="min-h-10 rounded-lg border bg-raised px-3"
      >
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LOCALE_NAMES[each]}
          </option>
        ))}
      </select>
      {isShort ? null : <span className="basis-full text-sm text-muted">{t("about")}</span>}
    </label>
  );
}
