import { redirect } from "next/navigation";
import { DeskPage } from "@/components/admin/desk-page";
import { LookAgain } from "@/components/admin/look-again";
import { SystemView } from "@/components/admin/system/system-view";
import { listJobs } from "@/inngest/for-admins";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { systemStatus } from "@/lib/desk";
import { nothingForOthers } from "../nothing-for-others";

export const metadata = { title: "System" };

export default async function SystemPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/admin/system"));
  const status = await systemStatus(actor).catch(nothingForOthers);
  const jobs = await listJobs(actor, { limit: 1 });
  return (
    <DeskPage
      title="System"
      about="What this installation is made of, and how it fares at this moment."
      aside={<LookAgain />}
    >
      <SystemView status={status} jobs={jobs} />
    </DeskPage>
  );
}
