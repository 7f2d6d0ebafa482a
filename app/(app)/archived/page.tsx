import { redirect } from "next/navigation";
import { ArchivedView } from "@/components/archived/archived-view";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { listConversations } from "@/lib/conversations";

export const metadata = { title: "Archived" };

const FIRST_PAGE = 40;

export default async function ArchivedPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/archived"));
  const first = await listConversations(actor, { archived: true, limit: FIRST_PAGE });
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-2xl px-5 py-10 sm:py-14">
        <h1 className="display text-4xl">Archived</h1>
        <p className="pt-2 pb-7 text-lg text-muted">
          Conversations that you put away. They are out of the list, and still remembered.
        </p>
        <ArchivedView {...first} />
      </div>
    </div>
  );
}
