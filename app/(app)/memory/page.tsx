import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportChats } from "@/components/memory/import/import-chats";
import { MemoryView } from "@/components/memory/memory-view";
import { searchMemories } from "@/lib/advisor";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { countMemories, listImports } from "@/lib/conversations";

export async function generateMetadata() {
  const t = await getTranslations("pages.memory");
  return { title: t("title") };
}

const FIRST_PAGE = 20;

export default async function MemoryPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/memory"));
  const [{ items, nextCursor }, count, imports, t] = await Promise.all([
    searchMemories(actor, { limit: FIRST_PAGE }),
    countMemories(actor),
    listImports(actor),
    getTranslations("pages.memory"),
  ]);
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-2xl px-5 py-10 sm:py-14">
        <h1 className="display text-4xl">{t("title")}</h1>
        <p className="pt-2 pb-7 text-lg text-muted">{t("about")}</p>
        <MemoryView items={items} nextCursor={nextCursor} count={count} />
        <ImportChats imports={imports} />
      </div>
    </div>
  );
}
