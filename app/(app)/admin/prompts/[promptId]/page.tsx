import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackToPrompts } from "@/components/admin/prompts/back";
import { PromptsFrame } from "@/components/admin/prompts/frame";
import { PremadeEditor } from "@/components/admin/prompts/premade-editor";
import { KnownCategories } from "@/components/prompts/categories";
import { listCategories, listGoldens, listPremade, listPromptVersions, listSplits } from "@/lib/prompts";
import { adminAt } from "../admin-at";

export async function generateMetadata() {
  const t = await getTranslations("adminPrompts.pages");
  return { title: t("one") };
}

export default async function PremadePromptPage({ params }: { params: Promise<{ promptId: string }> }) {
  const { promptId } = await params;
  const actor = await adminAt(`/admin/prompts/${promptId}`);
  const prompt = (await listPremade(actor)).find(({ id }) => id === promptId);
  if (!prompt) notFound();
  const t = await getTranslations("adminPrompts.stands");
  return (
    <PromptsFrame title={prompt.title} above={<BackToPrompts />}>
      <p className="pt-2 pb-8 text-lg text-muted">{t(prompt.state, { version: prompt.version })}</p>
      <KnownCategories all={await listCategories(actor, await getLocale())}>
        <PremadeEditor
          id={prompt.id}
          first={await listPromptVersions(actor, prompt.id)}
          schedule={prompt.schedule}
          goldens={await listGoldens(actor, prompt.id)}
          splits={await listSplits(actor, prompt.id)}
        />
      </KnownCategories>
    </PromptsFrame>
  );
}
