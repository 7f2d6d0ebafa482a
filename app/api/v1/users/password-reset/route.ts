import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { askReset, resetPassword } from "@/lib/users";
import { AskReset, ResetPassword } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route({ auth: "none", body: AskReset }, (_, { body, visit }) => askReset(body, visit)),
  PUT: route({ auth: "none", body: ResetPassword }, (_, { body }) => resetPassword(body)),
});
