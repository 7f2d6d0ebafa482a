import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { StartView } from "@/components/chat/start-view";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { listPrompts } from "@/lib/prompts";
import { getMe } from "@/lib/users";

export async function generateMetadata() {
  const t = await getTranslations("pages.start");
  return { title: t("title") };
}

export default async function Start({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const isTemporary = "temporary" in (await searchParams);
  const actor = await currentActor();
  if (!actor) redirect(signInPath(isTemporary ? "/chat?temporary" : "/chat"));
  const [me, prompts] = await Promise.all([getMe(actor), listPrompts(actor, {}, await getLocale())]);
  return <StartView name={me.name} prompts={prompts} isTemporary={isTemporary} />;
}
