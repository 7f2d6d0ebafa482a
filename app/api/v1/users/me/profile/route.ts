import { saveProfile } from "@/lib/advisor";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { getProfile } from "@/lib/users";
import { Profile, UpdateProfile } from "@/lib/users/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ does: "Shows your profile.", answers: Profile }, (actor) => getProfile(actor)),
  PATCH: route(
    { body: UpdateProfile, does: "Changes of your profile what is named; the rest stays.", answers: Profile },
    (actor, { body }) => saveProfile(actor, body),
  ),
});
