import { saveProfile } from "@/lib/advisor";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { getProfile } from "@/lib/users";
import { UpdateProfile } from "@/lib/users/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({}, (actor) => getProfile(actor)),
  PATCH: route({ body: UpdateProfile }, (actor, { body }) => saveProfile(actor, body)),
});
