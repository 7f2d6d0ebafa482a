import { ModelFailure } from "@/lib/ai/model-failure";
import { explainReplyError } from "@/lib/conversations";
import type { ReplyError } from "@/lib/conversations/contract";
import { isDatabaseAway } from "@/lib/is-database-away";
import { describeError, log } from "@/lib/log";
import { isPassing } from "@/lib/passing";
import { BudgetExceeded } from "@/lib/users";

/** What a person is told of a reply that failed. The model's trouble is logged as a warning, our own as an error. */
export function explainFailure(replyId: string, error: unknown): ReplyError {
  if (error instanceof BudgetExceeded) {
    // Nobody's fault: it says until when.
    log().info({ reply: replyId, code: "budget_exceeded" }, "reply refused");
    return { ...explainReplyError("budget_exceeded"), message: `${error.message} Your message is kept.` };
  }
  const explained = explainReplyError(codeOf(error));
  const isOfModel = error instanceof ModelFailure;
  const said = {
    reply: replyId,
    code: explained.code,
    error: describeError(isOfModel ? (error.cause ?? error) : error),
  };
  if (isOfModel) log().warn(said, "reply failed");
  else log().error(said, "reply failed");
  return explained;
}

function codeOf(error: unknown): ReplyError["code"] {
  if (error instanceof ModelFailure) return error.code;
  return isPassing(error) || isDatabaseAway(error) ? "unavailable" : "internal";
}
