import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { askReset, resetPassword } from "@/lib/users";
import { AskReset, ResetPassword } from "@/lib/users/identity/contract";
import { visitOf } from "@/lib/visit";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route({ auth: "none", body: AskReset }, (_, { body, request }) =>
    askReset(body, visitOf(request.headers)),
  ),
  PUT: route({ auth: "none", body: ResetPassword }, (_, { body }) => resetPassword(body)),
});
