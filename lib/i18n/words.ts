import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

export type Namespace = keyof Messages & string;

/** What a function that is no component is handed to find its words with. */
export type Words<Of extends Namespace> = ReturnType<typeof useTranslations<Of>>;

/** One file of each language, named as the folder of components that it is for. */
export const NAMESPACES: Namespace[] = [
  ...([
    "common",
    "account",
    "admin",
    "adminPrompts",
    "archived",
    "auth",
    "chat",
    "facts",
    "layout",
    "memory",
  ] as const),
  ...(["palette", "pages", "print", "profile", "prompts", "sharing", "thread"] as const),
];

/** What the pages of a signed-in person may need. The desk's words go to those who see the desk. */
export const OF_THE_APP = NAMESPACES.filter(
  (name) => name !== "admin" && name !== "adminPrompts" && name !== "pages",
);

/** The words of some namespaces in one language. */
export async function readWords(
  locale: Locale,
  namespaces: readonly Namespace[],
): Promise<Partial<Messages>> {
  const read = async (name: Namespace) => [name, (await import(`./messages/${locale}/${name}.json`)).default];
  return Object.fromEntries(await Promise.all(namespaces.map(read)));
}
