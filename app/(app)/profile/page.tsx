import { redirect } from "next/navigation";
import { ProfileForm } from "@/components/profile/profile-form";
import { currentActor } from "@/lib/auth/current-actor";
import { getProfile } from "@/lib/users";

export const metadata = { title: "Profile" };

export default async function ProfilePage() {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in");
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-5 py-10">
      <h1 className="display text-4xl font-medium">Your profile</h1>
      <p className="text-muted">What stands here goes into every answer.</p>
      <ProfileForm profile={await getProfile(actor)} />
    </div>
  );
}
