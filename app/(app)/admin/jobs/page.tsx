import { redirect } from "next/navigation";
import { JobsView } from "@/components/admin/jobs-view";
import { listJobs } from "@/inngest/for-admins";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { nothingForOthers } from "../nothing-for-others";

export const metadata = { title: "Jobs" };

const SHOWN = 100;

export default async function JobsPage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/admin/jobs"));
  const jobs = await listJobs(actor, { limit: SHOWN }).catch(nothingForOthers);
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-3xl px-5 py-10 sm:py-14">
        <h1 className="display text-4xl">Jobs</h1>
        <p className="pt-2 pb-8 text-lg text-muted">
          What is done in the background. A job that failed each time it was tried is parked: it waits here
          until somebody has it tried again, and holds up no other.
        </p>
        <JobsView first={jobs} />
      </div>
    </div>
  );
}
