import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SharedLinks } from "@/components/sharing/shared-links";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { listShares } from "@/lib/conversations";

export async function generateMetadata() {
  const t = await getTranslations("pages.sharedLinks");
  return { title: t("title") };
}

export default async function SharedLinksPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/shared-links"));
  return <SharedLinks first={await listShares(actor)} />;
}
