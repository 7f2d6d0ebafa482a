import Negotiator from "negotiator";
import { isLocale, LOCALES, type Locale } from "@/lib/i18n/locales";

/** The language of an answer: what was chosen here, else the best of those that the browser asks for, else English. */
export function chooseLocale(chosen: string | undefined, accepted: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const best = new Negotiator({ headers: { "accept-language": accepted ?? "" } }).language([...LOCALES]);
  return isLocale(best) ? best : LOCALES[0];
}
