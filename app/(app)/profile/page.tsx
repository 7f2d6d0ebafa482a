import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { KnownProfile } from "@/components/profile/known-profile";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { whatIsKnown } from "@/lib/users";

export async function generateMetadata() {
  const t = await getTranslations("pages.profile");
  return { title: t("title") };
}

export default async function ProfilePage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/profile"));
  const t = await getTranslations("pages.profile");
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-2xl px-5 py-10 sm:py-14">
        <h1 className="display text-4xl">{t("title")}</h1>
        <p className="pt-2 pb-9 text-lg text-muted">{t("about")}</p>
        <KnownProfile {...(await whatIsKnown(actor))} />
      </div>
    </div>
  );
}
