import { redirect } from "next/navigation";
import { StartView } from "@/components/chat/start-view";
import { currentActor } from "@/lib/auth/current-actor";
import { listPrompts } from "@/lib/prompts";
import { getMe } from "@/lib/users";

export const metadata = { title: "New conversation" };

export default async function Start() {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in");
  const [me, prompts] = await Promise.all([getMe(actor), listPrompts(actor)]);
  return <StartView name={me.name} prompts={prompts} />;
}
