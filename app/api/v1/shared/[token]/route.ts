import { sharedConversation } from "@/lib/conversations";
import { SharedConversation, TokenPath } from "@/lib/conversations/sharing/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      params: TokenPath,
      auth: "none",
      does: "Shows what was shared, to whoever has the link.",
      answers: SharedConversation,
    },
    (_nobody, { params }) => sharedConversation(params.token),
  ),
});
