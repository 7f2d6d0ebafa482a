import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { beginCall } from "@/lib/users";
import { BeginCall, CallBegun, UserPath } from "@/lib/users/apart/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      auth: "service",
      asks: "usage:write",
      params: UserPath,
      body: BeginCall,
      status: 201,
      does: "Holds what asking a model can take of the person's budget.",
      answers: CallBegun,
      refuses: { limit_exceeded: "The budget is spent." },
    },
    async (actor, { body: { purpose, model, conversation_id, reply_id, ...holds } }) => {
      const { id } = await beginCall(actor, {
        purpose,
        model: { name: model.name, label: model.label, isOffline: model.is_offline },
        holds: { input: holds.input_tokens, output: holds.output_tokens },
        ...(conversation_id ? { conversationId: conversation_id } : {}),
        ...(reply_id ? { replyId: reply_id } : {}),
      });
      return { id };
    },
  ),
});
