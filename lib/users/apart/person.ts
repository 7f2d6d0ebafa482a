import type { Actor } from "@/lib/actor";
import { ask, NOTHING } from "@/lib/apart/ask";
import { eitherWay } from "@/lib/apart/either-way";
import { IsCurrent, KnownPerson, type MarkEmbedded } from "@/lib/users/apart/contract";
import { Me } from "@/lib/users/contract";
import * as facts from "@/lib/users/facts/rebuild-profile";
import * as me from "@/lib/users/get-me";
import * as person from "@/lib/users/get-person";
import * as embedded from "@/lib/users/mark-profile-embedded";

/** `get-person.ts`, here or where Users is served. */
export const getPerson = eitherWay("users", person.getPerson, (actor) =>
  ask(actor, { scope: "profile:read", method: "GET", path: `${own(actor)}/profile`, answers: KnownPerson }),
);

/** `get-me.ts`, here or where Users is served. */
export const getMe = eitherWay("users", me.getMe, (actor) =>
  ask(actor, { scope: "profile:read", method: "GET", path: own(actor), answers: Me }),
);

/** `rebuild-profile.ts`, here or where Users is served. */
export const rebuildProfileOf = eitherWay("users", facts.rebuildProfileOf, (actor) =>
  ask(
    { ...actor, role: "user" },
    {
      scope: "profile:enrich",
      method: "PUT",
      path: `${own(actor)}/profile`,
      answers: NOTHING,
    },
  ),
);

/** `mark-profile-embedded.ts`, here or where Users is served. */
export const markProfileEmbedded = eitherWay(
  "users",
  embedded.markProfileEmbedded,
  async (actor, model, updatedAt) => {
    const body: MarkEmbedded = { model, updated_at: updatedAt };
    const path = `${own(actor)}/profile/vector`;
    const question = { scope: "profile:enrich", method: "PUT", path, body, answers: IsCurrent } as const;
    return (await ask(actor, question)).is_current;
  },
);

function own({ userId }: Pick<Actor, "userId">): string {
  return `/users/${userId}`;
}
