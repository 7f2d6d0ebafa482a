import { getLocale, getTranslations } from "next-intl/server";
import { PromptsFrame } from "@/components/admin/prompts/frame";
import { PremadeList } from "@/components/admin/prompts/premade-list";
import { PromptsTabs } from "@/components/admin/prompts/prompts-tabs";
import { KnownCategories } from "@/components/prompts/categories";
import { listCategories, listPremade } from "@/lib/prompts";
import { adminAt } from "./admin-at";

export async function generateMetadata() {
  const t = await getTranslations("adminPrompts.pages");
  return { title: t("title") };
}

export default async function PremadePromptsPage() {
  const actor = await adminAt("/admin/prompts");
  const t = await getTranslations("adminPrompts.pages");
  return (
    <PromptsFrame title={t("title")}>
      <PromptsTabs />
      <KnownCategories all={await listCategories(actor, await getLocale())}>
        <PremadeList first={await listPremade(actor)} />
      </KnownCategories>
    </PromptsFrame>
  );
}
