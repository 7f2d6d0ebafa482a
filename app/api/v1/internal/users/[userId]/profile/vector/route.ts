import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { markProfileEmbedded } from "@/lib/users";
import { IsCurrent, MarkEmbedded, UserPath } from "@/lib/users/apart/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route(
    {
      auth: "service",
      asks: "profile:enrich",
      params: UserPath,
      body: MarkEmbedded,
      does: "Notes that the profile has its vector, unless it changed meanwhile.",
      answers: IsCurrent,
    },
    async (actor, { body }) => ({
      is_current: await markProfileEmbedded(actor, body.model, body.updated_at),
    }),
  ),
});
