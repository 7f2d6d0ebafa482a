import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Locale } from "@/lib/i18n/locales";
import type { Prompt } from "@/lib/prompts/contract";
import { presentOne } from "@/lib/prompts/present-prompts";

/** One prompt, in that language where it is translated into it. Throws `not_found`. */
export async function getPrompt(actor: Actor, id: string, language: Locale = "en"): Promise<Prompt> {
  return readAsUser(actor, (tx) => presentOne(tx, id, language));
}
