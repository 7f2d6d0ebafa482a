import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/admin/desk-page";
import { LookAgain } from "@/components/admin/look-again";
import { SystemView } from "@/components/admin/system/system-view";
import { listJobs } from "@/inngest/for-admins";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { systemStatus } from "@/lib/desk";
import { nothingForOthers } from "../nothing-for-others";

export async function generateMetadata() {
  const t = await getTranslations("admin.system");
  return { title: t("title") };
}

export default async function SystemPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/admin/system"));
  const t = await getTranslations("admin.system");
  const status = await systemStatus(actor).catch(nothingForOthers);
  const jobs = await listJobs(actor, { limit: 1 });
  return (
    <DeskPage title={t("title")} about={t("about")} aside={<LookAgain />}>
      <SystemView status={status} jobs={jobs} />
    </DeskPage>
  );
}
