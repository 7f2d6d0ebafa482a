import type { Words } from "@/lib/i18n/words";
import type { Scope } from "@/lib/users/identity/contract";

/** "May read and write." */
export function scopeWords(scopes: Scope[], t: Words<"account">): string {
  const [first = "", second = "", third = ""] = scopes.map((scope) => t(`scopesDone.${scope}`));
  return t("tokens.may", { count: scopes.length, first, second, third });
}
