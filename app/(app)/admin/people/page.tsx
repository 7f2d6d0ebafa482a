import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/admin/desk-page";
import { PeopleView } from "@/components/admin/people/people-view";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { listPeople } from "@/lib/users";
import { nothingForOthers } from "../nothing-for-others";

export async function generateMetadata() {
  const t = await getTranslations("admin.people");
  return { title: t("title") };
}

const SHOWN = 50;

export default async function PeoplePage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/admin/people"));
  const t = await getTranslations("admin.people");
  const people = await listPeople(actor, { limit: SHOWN }).catch(nothingForOthers);
  return (
    <DeskPage title={t("title")} about={t("about")}>
      <PeopleView first={people} />
    </DeskPage>
  );
}
