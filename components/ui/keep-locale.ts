import { LOCALE_COOKIE, type Locale } from "@/lib/i18n/locales";

const YEAR_MS = 365 * 24 * 3600 * 1000;

/** Keeps the language of the pages for this browser, in a cookie: there the server finds it before the first paint. */
export async function keepLocale(value: Locale): Promise<void> {
  const expires = Date.now() + YEAR_MS;
  await window.cookieStore?.set({ name: LOCALE_COOKIE, value, path: "/", sameSite: "lax", expires });
}
