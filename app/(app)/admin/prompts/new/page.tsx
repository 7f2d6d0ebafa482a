import { notFound, redirect } from "next/navigation";
import { BackToPrompts } from "@/components/admin/prompts/back";
import { PromptsFrame } from "@/components/admin/prompts/frame";
import { NewPremade } from "@/components/admin/prompts/new-premade";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";

export const metadata = { title: "New premade prompt" };

export default async function NewPremadePage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/admin/prompts/new"));
  if (actor.role !== "admin") notFound();
  return (
    <PromptsFrame title="New premade prompt" above={<BackToPrompts />}>
      <p className="max-w-2xl pt-2 pb-8 text-lg text-muted">
        It begins as a draft: people see it when you publish a version of it.
      </p>
      <NewPremade />
    </PromptsFrame>
  );
}
