import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { KnownCategories } from "@/components/prompts/categories";
import { LibraryView } from "@/components/prompts/library/library-view";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { listCategories, listPrompts } from "@/lib/prompts";

export async function generateMetadata() {
  const t = await getTranslations("prompts.page");
  return { title: t("title") };
}

export default async function PromptsPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/prompts"));
  const t = await getTranslations("prompts.page");
  const locale = await getLocale();
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-5xl px-5 py-10 sm:py-14">
        <h1 className="display text-4xl">{t("title")}</h1>
        <p className="max-w-2xl pt-2 pb-6 text-lg text-muted">{t("about")}</p>
        <KnownCategories all={await listCategories(actor, locale)}>
          <LibraryView prompts={await listPrompts(actor, {}, locale)} />
        </KnownCategories>
      </div>
    </div>
  );
}
