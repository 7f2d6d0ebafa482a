import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { JobsView } from "@/components/admin/jobs-view";
import { listJobs } from "@/inngest/for-admins";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { nothingForOthers } from "../nothing-for-others";

export async function generateMetadata() {
  const t = await getTranslations("admin.jobs");
  return { title: t("title") };
}

const SHOWN = 100;

export default async function JobsPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/admin/jobs"));
  const t = await getTranslations("admin.jobs");
  const jobs = await listJobs(actor, { limit: SHOWN }).catch(nothingForOthers);
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-3xl px-5 py-10 sm:py-14">
        <h1 className="display text-4xl">{t("title")}</h1>
        <p className="pt-2 pb-8 text-lg text-muted">{t("about")}</p>
        <JobsView first={jobs} />
      </div>
    </div>
  );
}
