import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuditView } from "@/components/admin/audit/audit-view";
import { DeskPage } from "@/components/admin/desk-page";
import { ListAudit } from "@/lib/audit/contract";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { listPremade } from "@/lib/prompts";
import { listAudit } from "@/lib/users";
import { nothingForOthers } from "../nothing-for-others";

export async function generateMetadata() {
  const t = await getTranslations("admin.audit");
  return { title: t("title") };
}

export default async function AuditPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/admin/audit"));
  const { person } = ListAudit.pick({ person: true }).safeParse(await searchParams).data ?? {};
  const t = await getTranslations("admin.audit");
  const log = await listAudit(actor, { limit: 50, person }).catch(nothingForOthers);
  const prompts = (await listPremade(actor)).map(({ id, title }) => ({ id, title }));
  return (
    <DeskPage title={t("title")} about={t("about")}>
      <AuditView key={person ?? ""} first={log} person={person ?? ""} prompts={prompts} />
    </DeskPage>
  );
}
