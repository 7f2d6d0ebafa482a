import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { sweepAway } from "@/lib/users";
import { Sweep, Swept } from "@/lib/users/apart/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      auth: "housekeeping",
      asks: "users:sweep",
      body: Sweep,
      does: "Clears away what Users need not keep any longer.",
      answers: Swept,
    },
    async (_, { body }) => ({ count: await sweepAway(body) }),
  ),
});
