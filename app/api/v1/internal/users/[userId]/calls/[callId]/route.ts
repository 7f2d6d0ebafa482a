import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { endCall } from "@/lib/users";
import { CallPath, EndCall } from "@/lib/users/apart/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route(
    {
      auth: "service",
      asks: "usage:write",
      params: CallPath,
      body: EndCall,
      does: "Notes what a model's answer took in the place of what was held for it; a second time it does nothing.",
    },
    ({ userId }, { params, body: { model, ...took } }) => {
      const called = { name: model.name, label: model.label, isOffline: model.is_offline };
      return endCall(
        { id: params.callId, userId, model: called },
        {
          outcome: took.outcome,
          errorCode: took.error_code,
          inputTokens: took.input_tokens,
          outputTokens: took.output_tokens,
          isEstimated: took.is_estimated,
          firstTokenMs: took.first_token_ms,
          durationMs: took.duration_ms,
        },
      );
    },
  ),
});
