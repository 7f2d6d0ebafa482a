import { redirect } from "next/navigation";
import { AccountCard } from "@/components/auth/account-card";
import { currentActor } from "@/lib/auth/current-actor";

export const metadata = { title: "Sign in" };

export default async function SignIn() {
  if (await currentActor()) redirect("/chat");
  return <AccountCard isNew={false} />;
}
