import type { Messages } from "@/lib/i18n/messages";
import type { Words } from "@/lib/i18n/words";

/** An act in words; one that has none, as it is noted. */
export function nameAct(action: string, t: Words<"admin">): string {
  const key = `acts.${action.replace(".", "_")}` as `acts.${keyof Messages["admin"]["acts"]}`;
  return t.has(key) ? t(key) : action;
}
