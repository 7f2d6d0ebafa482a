import { redirect } from "next/navigation";
import { LibraryView } from "@/components/prompts/library/library-view";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { listPrompts } from "@/lib/prompts";

export const metadata = { title: "Prompts" };

export default async function PromptsPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/prompts"));
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-5xl px-5 py-10 sm:py-14">
        <h1 className="display text-4xl">Prompts</h1>
        <p className="max-w-2xl pt-2 pb-6 text-lg text-muted">
          Good questions, ready to be filled in. Choose one and a conversation begins with it, or write your
          own for what you ask again and again.
        </p>
        <LibraryView prompts={await listPrompts(actor)} />
      </div>
    </div>
  );
}
