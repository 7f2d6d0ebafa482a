import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/admin/desk-page";
import { PersonView } from "@/components/admin/people/person-view";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { findPerson } from "@/lib/users";
import { PersonPath } from "@/lib/users/people/contract";
import { nothingForOthers } from "../../nothing-for-others";

export async function generateMetadata() {
  const t = await getTranslations("admin.person");
  return { title: t("title") };
}

export default async function PersonPage({ params }: { params: Promise<unknown> }) {
  const path = PersonPath.safeParse(await params);
  if (!path.success) notFound();
  const actor = await currentActor();
  if (!actor) redirect(signInPath(`/admin/people/${path.data.userId}`));
  const t = await getTranslations("admin.person");
  const person = await findPerson(actor, path.data.userId).catch(nothingForOthers);
  return (
    <DeskPage title={person.name ?? person.email} about={t("about")}>
      <PersonView key={person.id} first={person} isSelf={person.id === actor.userId} />
    </DeskPage>
  );
}
