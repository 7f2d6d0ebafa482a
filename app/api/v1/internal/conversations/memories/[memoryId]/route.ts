import { rememberedWithUses } from "@/lib/conversations";
import { RememberedPath, RememberedWithUses } from "@/lib/conversations/apart/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      auth: "service",
      asks: "memories:read",
      params: RememberedPath,
      does: "Shows a service one memory of the person's, and the answers that were given it.",
      answers: RememberedWithUses,
    },
    (actor, { params }) => rememberedWithUses(actor, params.memoryId),
  ),
});
