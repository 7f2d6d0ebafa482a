import { redirect } from "next/navigation";
import { AccountCard } from "@/components/auth/account-card";
import { placeAfterSignIn } from "@/components/auth/place-after-sign-in";
import { currentActor } from "@/lib/auth/current-actor";
import { offeredProviders } from "@/lib/auth/providers";

export const metadata = { title: "Sign in" };

export default async function SignIn({
  searchParams,
}: {
  searchParams: Promise<{ next?: unknown; error?: unknown }>;
}) {
  const { next, error } = await searchParams;
  if (await currentActor()) {
    // Something that was to be connected was not: the account page says so.
    redirect(
      typeof error === "string" ? `/account?error=${encodeURIComponent(error)}` : placeAfterSignIn(next),
    );
  }
  return <AccountCard isNew={false} next={next} providers={offeredProviders()} error={error} />;
}
