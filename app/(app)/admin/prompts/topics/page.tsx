import { getTranslations } from "next-intl/server";
import { PromptsFrame } from "@/components/admin/prompts/frame";
import { PromptsTabs } from "@/components/admin/prompts/prompts-tabs";
import { TopicsView } from "@/components/admin/prompts/topics/topics-view";
import { listManagedCategories } from "@/lib/prompts";
import { adminAt } from "../admin-at";

export async function generateMetadata() {
  const t = await getTranslations("adminPrompts.pages");
  return { title: t("topicsOf") };
}

export default async function TopicsPage() {
  const actor = await adminAt("/admin/prompts/topics");
  const t = await getTranslations("adminPrompts.pages");
  return (
    <PromptsFrame title={t("title")}>
      <PromptsTabs />
      <TopicsView first={await listManagedCategories(actor)} />
    </PromptsFrame>
  );
}
