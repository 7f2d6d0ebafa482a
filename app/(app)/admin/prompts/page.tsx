import { notFound, redirect } from "next/navigation";
import { PromptsFrame } from "@/components/admin/prompts/frame";
import { PremadeList } from "@/components/admin/prompts/premade-list";
import { PromptsTabs } from "@/components/admin/prompts/prompts-tabs";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { listPremade } from "@/lib/prompts";

export const metadata = { title: "Premade prompts" };

export default async function PremadePromptsPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/admin/prompts"));
  if (actor.role !== "admin") notFound();
  return (
    <PromptsFrame title="Premade prompts">
      <PromptsTabs />
      <PremadeList first={await listPremade(actor)} />
    </PromptsFrame>
  );
}
