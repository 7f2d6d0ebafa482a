import { BackToPrompts } from "@/components/admin/prompts/back";
import { PromptsFrame } from "@/components/admin/prompts/frame";
import { NewPremade } from "@/components/admin/prompts/new-premade";
import { adminAt } from "../admin-at";

export const metadata = { title: "New premade prompt" };

export default async function NewPremadePage() {
  await adminAt("/admin/prompts/new");
  return (
    <PromptsFrame title="New premade prompt" above={<BackToPrompts />}>
      <p className="max-w-2xl pt-2 pb-8 text-lg text-muted">
        It begins as a draft: people see it when you publish a version of it.
      </p>
      <NewPremade />
    </PromptsFrame>
  );
}
