import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Moment } from "@/components/account/moment";
import { DeskPage } from "@/components/admin/desk-page";
import { HomeView } from "@/components/admin/home/home-view";
import { RangeChoice } from "@/components/admin/home/range-choice";
import { LookAgain } from "@/components/admin/look-again";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { getMetrics } from "@/lib/desk";
import { AskMetrics } from "@/lib/desk/contract";
import { nothingForOthers } from "./nothing-for-others";

export async function generateMetadata() {
  const t = await getTranslations("admin.home");
  return { title: t("title") };
}

export default async function DeskHome({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/admin"));
  const asked = AskMetrics.safeParse(await searchParams).data ?? { days: 30 };
  const t = await getTranslations("admin.home");
  const metrics = await getMetrics(actor, asked).catch(nothingForOthers);
  return (
    <DeskPage
      title={t("heading")}
      about={
        metrics.counted_at
          ? t.rich("counted", { time: () => <Moment at={metrics.counted_at ?? ""} /> })
          : t("notCounted")
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
