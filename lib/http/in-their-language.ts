import { bearerOf } from "@/lib/auth/bearer";
import { chooseLocale } from "@/lib/i18n/choose-locale";
import { isLocale, LOCALE_COOKIE, type Locale } from "@/lib/i18n/locales";
import { problemIn } from "@/lib/i18n/problem-in";
import { currentRequest } from "@/lib/request-context";

/**
 * The language in which a request is refused, as the pages find theirs: what was chosen there, else what `Accept-Language`
 * asks for. Whoever says neither, as programs do, is answered in English. Whoever comes with a token is a program, for which a
 * cookie says nothing, as it does not say who it is.
 */
export function localeOf(headers: Headers): Locale {
  if (bearerOf(headers) !== undefined) return chooseLocale(undefined, headers.get("accept-language"));
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  const chosen = pairs.find((pair) => pair.startsWith(`${LOCALE_COOKIE}=`))?.slice(LOCALE_COOKIE.length + 1);
  return chooseLocale(chosen, headers.get("accept-language"));
}

/** Of the request that this work belongs to. */
export function theirLocale(): Locale {
  const locale = currentRequest()?.locale;
  return isLocale(locale) ? locale : "en";
}

/** An event of a stream whose sentence, if it tells of a failure, is in that language. */
export function eventIn(locale: Locale, event: unknown): unknown {
  if (locale === "en" || typeof event !== "object" || event === null) return event;
  const { type, errorText, data } = event as { type?: unknown; errorText?: unknown; data?: unknown };
  if (type === "error") return { ...event, errorText: problemIn(locale, String(errorText)) };
  return type === "data-error" ? { ...event, data: withMessageIn(locale, data) } : event;
}

function withMessageIn(locale: Locale, told: unknown): unknown {
  if (typeof told !== "object" || told === null || !("message" in told)) return told;
  return { ...told, message: problemIn(locale, String(told.message)) };
}
