import { notFound, redirect } from "next/navigation";
import { EffectsView } from "@/components/admin/prompts/effects-view";
import { PromptsFrame } from "@/components/admin/prompts/frame";
import { PromptsTabs } from "@/components/admin/prompts/prompts-tabs";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { readAnalytics } from "@/lib/prompts";

export const metadata = { title: "What prompts do" };

export default async function EffectsPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/admin/prompts/effects"));
  if (actor.role !== "admin") notFound();
  return (
    <PromptsFrame title="Premade prompts">
      <PromptsTabs />
      <EffectsView first={await readAnalytics(actor)} />
    </PromptsFrame>
  );
}
