import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { listWaysIn } from "@/lib/users";
import { WaysIn } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      auth: "session",
      does: "Says whether you have a password, and by whom else you sign in.",
      answers: WaysIn,
    },
    (actor) => listWaysIn(actor),
  ),
});
