import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountCard } from "@/components/auth/account-card";
import { AuthPage } from "@/components/auth/auth-page";
import { placeAfterSignIn } from "@/components/auth/place-after-sign-in";
import { TicketStep } from "@/components/auth/ticket-step";
import { currentActor } from "@/lib/auth/current-actor";
import { offeredProviders } from "@/lib/auth/providers";

export async function generateMetadata() {
  const t = await getTranslations("pages.signIn");
  return { title: t("title") };
}

export default async function SignIn({
  searchParams,
}: {
  searchParams: Promise<{ next?: unknown; error?: unknown; step?: unknown }>;
}) {
  const { next, error, step } = await searchParams;
  if (await currentActor()) {
    // Something that was to be connected was not: the account page says so.
    redirect(
      typeof error === "string" ? `/account?error=${encodeURIComponent(error)}` : placeAfterSignIn(next),
    );
  }
  if (step === "code") {
    const t = await getTranslations("pages.signIn");
    return (
      <AuthPage title={t("codeHeading")} about={t("codeAbout")}>
        <TicketStep />
      </AuthPage>
    );
  }
  return <AccountCard isNew={false} next={next} providers={offeredProviders()} error={error} />;
}
