import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { revokeToken } from "@/lib/users";
import { TokenPath } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  DELETE: route(
    { auth: "session", params: TokenPath, does: "Revokes a personal token: it is let in no more." },
    (actor, { params }) => revokeToken(actor, params.tokenId),
  ),
});
