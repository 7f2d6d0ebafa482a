import { getLocale, getTranslations } from "next-intl/server";
import { BackToPrompts } from "@/components/admin/prompts/back";
import { PromptsFrame } from "@/components/admin/prompts/frame";
import { NewPremade } from "@/components/admin/prompts/new-premade";
import { KnownCategories } from "@/components/prompts/categories";
import { listCategories } from "@/lib/prompts";
import { adminAt } from "../admin-at";

export async function generateMetadata() {
  const t = await getTranslations("adminPrompts.pages");
  return { title: t("new") };
}

export default async function NewPremadePage() {
  const actor = await adminAt("/admin/prompts/new");
  const t = await getTranslations("adminPrompts.pages");
  return (
    <PromptsFrame title={t("new")} above={<BackToPrompts />}>
      <p className="max-w-2xl pt-2 pb-8 text-lg text-muted">{t("newAbout")}</p>
      <KnownCategories all={await listCategories(actor, await getLocale())}>
        <NewPremade />
      </KnownCategories>
    </PromptsFrame>
  );
}
