import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { endOtherSessions, listSessions } from "@/lib/users";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ auth: "session" }, (actor) => listSessions(actor)),
  DELETE: route({ auth: "session" }, (actor) => endOtherSessions(actor)),
});
