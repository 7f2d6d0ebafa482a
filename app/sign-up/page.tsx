import { redirect } from "next/navigation";
import { AccountCard } from "@/components/auth/account-card";
import { currentActor } from "@/lib/auth/current-actor";

export const metadata = { title: "Create your account" };

export default async function SignUp() {
  if (await currentActor()) redirect("/chat");
  return <AccountCard isNew />;
}
