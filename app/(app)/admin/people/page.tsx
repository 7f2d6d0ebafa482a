import { redirect } from "next/navigation";
import { DeskPage } from "@/components/admin/desk-page";
import { PeopleView } from "@/components/admin/people/people-view";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/auth/sign-in-path";
import { listPeople } from "@/lib/users";
import { nothingForOthers } from "../nothing-for-others";

export const metadata = { title: "People" };

const SHOWN = 50;

export default async function PeoplePage() {
  const actor = await currentActor();
  if (!actor) redirect(signInPath("/admin/people"));
  const people = await listPeople(actor, { limit: SHOWN }).catch(nothingForOthers);
  return (
    <DeskPage
      title="People"
      about="Everybody with an account: what they may do and what they use. What they say here is theirs alone."
    >
      <PeopleView first={people} />
    </DeskPage>
  );
}
