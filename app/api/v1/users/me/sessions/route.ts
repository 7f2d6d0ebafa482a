import { z } from "zod";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { endOtherSessions, listSessions } from "@/lib/users";
import { EndedSessions, Session } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    { auth: "session", does: "Lists the browsers in which you are signed in.", answers: z.array(Session) },
    (actor) => listSessions(actor),
  ),
  DELETE: route(
    { auth: "session", does: "Signs out everywhere but here.", answers: EndedSessions },
    (actor) => endOtherSessions(actor),
  ),
});
