import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { revokeToken } from "@/lib/users";
import { TokenPath } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  DELETE: route({ auth: "session", params: TokenPath }, (actor, { params }) =>
    revokeToken(actor, params.tokenId),
  ),
});
