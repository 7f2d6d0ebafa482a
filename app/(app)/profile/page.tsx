import { redirect } from "next/navigation";
import { KnownProfile } from "@/components/profile/known-profile";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { whatIsKnown } from "@/lib/users";

export const metadata = { title: "Your profile" };

export default async function ProfilePage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/profile"));
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-2xl px-5 py-10 sm:py-14">
        <h1 className="display text-4xl">Your profile</h1>
        <p className="pt-2 pb-9 text-lg text-muted">
          What stands here is given to the advisor with every question. You have the last word on all of it.
        </p>
        <KnownProfile {...(await whatIsKnown(actor))} />
      </div>
    </div>
  );
}
