import { forgetMe } from "@/lib/advisor";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { getMe, updateMe } from "@/lib/users";
import { UpdateMe } from "@/lib/users/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({}, (actor) => getMe(actor)),
  PATCH: route({ body: UpdateMe }, (actor, { body }) => updateMe(actor, body)),
  DELETE: route({ auth: "session" }, (actor) => forgetMe(actor)),
});
