import { redirect } from "next/navigation";
import { AccountCard } from "@/components/auth/account-card";
import { placeAfterSignIn } from "@/components/auth/place-after-sign-in";
import { currentActor } from "@/lib/auth/current-actor";

export const metadata = { title: "Sign in" };

export default async function SignIn({ searchParams }: { searchParams: Promise<{ next?: unknown }> }) {
  const { next } = await searchParams;
  if (await currentActor()) redirect(placeAfterSignIn(next));
  return <AccountCard isNew={false} next={next} />;
}
