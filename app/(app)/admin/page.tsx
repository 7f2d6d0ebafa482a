import { redirect } from "next/navigation";
import { DeskPage } from "@/components/admin/desk-page";
import { HomeView } from "@/components/admin/home/home-view";
import { RangeChoice } from "@/components/admin/home/range-choice";
import { LookAgain } from "@/components/admin/look-again";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { getMetrics } from "@/lib/desk";
import { AskMetrics } from "@/lib/desk/contract";
import { nothingForOthers } from "./nothing-for-others";

export const metadata = { title: "Administration" };

export default async function DeskHome({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/admin"));
  const asked = AskMetrics.safeParse(await searchParams).data ?? { days: 30 };
  const metrics = await getMetrics(actor, asked).catch(nothingForOthers);
  return (
    <DeskPage
      title="How it goes"
      about={
        metrics.counted_at
          ? `All people together, by the day (UTC). Counted last at ${metrics.counted_at.slice(11, 16)}.`
          : "All people together, by the day (UTC). The first count is on its way: it is made every minute."
      }
      aside={<LookAgain />}
    >
      <div className="pb-4">
        <RangeChoice days={asked.days} />
      </div>
      <HomeView metrics={metrics} />
    </DeskPage>
  );
}
