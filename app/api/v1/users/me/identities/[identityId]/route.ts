import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { disconnectIdentity } from "@/lib/users";
import { IdentityPath } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  DELETE: route(
    {
      auth: "session",
      params: IdentityPath,
      does: "Disconnects a provider: nobody signs in to your account by it any more.",
      refuses: { conflict: "It is your only way in." },
    },
    (actor, { params }) => disconnectIdentity(actor, params.identityId),
  ),
});
