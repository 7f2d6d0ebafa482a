import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { endSession } from "@/lib/users";
import { SessionPath } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  DELETE: route(
    { auth: "session", params: SessionPath, does: "Signs out in one browser." },
    (actor, { params }) => endSession(actor, params.sessionId),
  ),
});
