import { LOCALES } from "@/lib/i18n/locales";
import type { Foreign } from "@/lib/prompts/translation/contract";

/** What a premade prompt can be translated into, in the order in which it is shown. */
export const FOREIGN: Foreign[] = LOCALES.filter((locale): locale is Foreign => locale !== "en");
