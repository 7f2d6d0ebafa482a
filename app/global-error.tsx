"use client";
import "./globals.css";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { isLocale, LOCALE_COOKIE, LOCALES, type Locale } from "@/lib/i18n/locales";

/** Here, since nothing that finds words in the catalogues can be relied on where this is seen. */
const WORDS: Record<Locale, { heading: string; about: string; again: string }> = {
  en: {
    heading: "Career Advisor is not answering.",
    about: "What you wrote is stored. Try again in a moment.",
    again: "Try again",
  },
  de: {
    heading: "Career Advisor antwortet nicht.",
    about: "Was du geschrieben hast, ist gespeichert. Versuche es gleich noch einmal.",
    again: "Noch einmal versuchen",
  },
  es: {
    heading: "Career Advisor no responde.",
    about: "Lo que has escrito está guardado. Vuelve a intentarlo en un momento.",
    again: "Reintentar",
  },
};

/** When even the frame around the pages could not be made. */
export default function Broken({ reset }: { reset: () => void }) {
  const locale = useSyncExternalStore(never, localeOfBrowser, () => LOCALES[0]);
  const { heading, about, again } = WORDS[locale];
  return (
    <html lang={locale}>
      <body className="min-h-dvh">
        <title>Career Advisor</title>
        <main
          role="alert"
          className="mx-auto flex min-h-dvh max-w-md flex-col items-start justify-center gap-4 px-6"
        >
          <h1 className="display text-3xl">{heading}</h1>
          <p className="text-muted">{about}</p>
          <Button look="solid" onClick={reset}>
            {again}
          </Button>
        </main>
      </body>
    </html>
  );
}

/** What was chosen here, else the first that the browser asks for and we have. */
function localeOfBrowser(): Locale {
  const chosen = document.cookie.match(new RegExp(`(?:^|; )${LOCALE_COOKIE}=([^;]*)`))?.[1];
  if (isLocale(chosen)) return chosen;
  return navigator.languages.map((language) => language.slice(0, 2)).find(isLocale) ?? LOCALES[0];
}

const never = () => () => {};
