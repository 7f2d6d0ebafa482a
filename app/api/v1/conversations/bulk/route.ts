import { changeConversations } from "@/lib/advisor";
import { ChangeConversations, ChangedConversations } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      body: ChangeConversations,
      does: "Deletes, archives or tags several conversations.",
      answers: ChangedConversations,
    },
    (actor, { body }) => changeConversations(actor, body),
  ),
});
