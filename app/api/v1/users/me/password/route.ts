import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { changePassword } from "@/lib/users";
import { ChangePassword } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route({ auth: "session", body: ChangePassword }, (actor, { body }) => changePassword(actor, body)),
});
