import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ArchivedView } from "@/components/archived/archived-view";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { listConversations } from "@/lib/conversations";

export async function generateMetadata() {
  const t = await getTranslations("pages.archived");
  return { title: t("title") };
}

const FIRST_PAGE = 40;

export default async function ArchivedPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/archived"));
  const first = await listConversations(actor, { archived: true, limit: FIRST_PAGE });
  const t = await getTranslations("pages.archived");
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-2xl px-5 py-10 sm:py-14">
        <h1 className="display text-4xl">{t("title")}</h1>
        <p className="pt-2 pb-7 text-lg text-muted">{t("about")}</p>
        <ArchivedView {...first} />
      </div>
    </div>
  );
}
