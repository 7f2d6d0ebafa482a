import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { chooseLocale } from "@/lib/i18n/choose-locale";
import { LOCALE_COOKIE } from "@/lib/i18n/locales";
import { NAMESPACES, readWords } from "@/lib/i18n/words";

/** The language of this request and all its words: what the server draws needs any of them. */
export default getRequestConfig(async () => {
  const [jar, asked] = await Promise.all([cookies(), headers()]);
  const locale = chooseLocale(jar.get(LOCALE_COOKIE)?.value, asked.get("accept-language"));
  return { locale, messages: await readWords(locale, NAMESPACES) };
});
