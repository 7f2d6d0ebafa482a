import { PromptsFrame } from "@/components/admin/prompts/frame";
import { PremadeList } from "@/components/admin/prompts/premade-list";
import { PromptsTabs } from "@/components/admin/prompts/prompts-tabs";
import { listPremade } from "@/lib/prompts";
import { adminAt } from "./admin-at";

export const metadata = { title: "Premade prompts" };

export default async function PremadePromptsPage() {
  const actor = await adminAt("/admin/prompts");
  return (
    <PromptsFrame title="Premade prompts">
      <PromptsTabs />
      <PremadeList first={await listPremade(actor)} />
    </PromptsFrame>
  );
}
