import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { type Namespace, readWords } from "@/lib/i18n/words";
import { KeepWords } from "./words-now";

/** Hands the words of some namespaces to the components below, in the language of the request. They replace those from above. */
export async function SpokenWords({ of, children }: { of: readonly Namespace[]; children: ReactNode }) {
  const messages = await readWords(await getLocale(), of);
  return (
    <NextIntlClientProvider messages={messages}>
      <KeepWords />
      {children}
    </NextIntlClientProvider>
  );
}
