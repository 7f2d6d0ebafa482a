import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountCard } from "@/components/auth/account-card";
import { placeAfterSignIn } from "@/components/auth/place-after-sign-in";
import { currentActor } from "@/lib/auth/current-actor";
import { offeredProviders } from "@/lib/auth/providers";

export async function generateMetadata() {
  const t = await getTranslations("pages.signUp");
  return { title: t("title") };
}

export default async function SignUp({ searchParams }: { searchParams: Promise<{ next?: unknown }> }) {
  const { next } = await searchParams;
  if (await currentActor()) redirect(placeAfterSignIn(next));
  return <AccountCard isNew next={next} providers={offeredProviders()} />;
}
