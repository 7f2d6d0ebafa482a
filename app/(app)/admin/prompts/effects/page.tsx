import { getTranslations } from "next-intl/server";
import { EffectsView } from "@/components/admin/prompts/effects-view";
import { PromptsFrame } from "@/components/admin/prompts/frame";
import { PromptsTabs } from "@/components/admin/prompts/prompts-tabs";
import { readAnalytics } from "@/lib/prompts";
import { adminAt } from "../admin-at";

export async function generateMetadata() {
  const t = await getTranslations("adminPrompts.pages");
  return { title: t("effects") };
}

export default async function EffectsPage() {
  const actor = await adminAt("/admin/prompts/effects");
  const t = await getTranslations("adminPrompts.pages");
  return (
    <PromptsFrame title={t("title")}>
      <PromptsTabs />
      <EffectsView first={await readAnalytics(actor)} />
    </PromptsFrame>
  );
}
