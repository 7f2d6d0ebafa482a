import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { createToken, listTokens } from "@/lib/users";
import { CreateToken } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ auth: "session" }, (actor) => listTokens(actor)),
  POST: route({ auth: "session", body: CreateToken, status: 201 }, (actor, { body }) =>
    createToken(actor, body),
  ),
});
