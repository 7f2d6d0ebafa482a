import { EffectsView } from "@/components/admin/prompts/effects-view";
import { PromptsFrame } from "@/components/admin/prompts/frame";
import { PromptsTabs } from "@/components/admin/prompts/prompts-tabs";
import { readAnalytics } from "@/lib/prompts";
import { adminAt } from "../admin-at";

export const metadata = { title: "What prompts do" };

export default async function EffectsPage() {
  const actor = await adminAt("/admin/prompts/effects");
  return (
    <PromptsFrame title="Premade prompts">
      <PromptsTabs />
      <EffectsView first={await readAnalytics(actor)} />
    </PromptsFrame>
  );
}
