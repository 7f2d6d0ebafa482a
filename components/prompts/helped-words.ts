import type { Words } from "@/lib/i18n/words";
import type { Helped } from "@/lib/prompts/contract";

/** How often something was used, and how many found that it helped, once enough have said so. */
export function helpedWords(t: Words<"prompts">, uses: number, helped: Helped | null): string {
  if (!helped) return t("used.times", { uses });
  return t("used.timesAndHelped", { uses, share: Math.round(helped.share * 100) });
}
