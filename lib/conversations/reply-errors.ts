import { type ReplyError, ReplyErrorCode } from "@/lib/conversations/contract";

const explanations: Record<ReplyErrorCode, { message: string; retryable: boolean }> = {
  llm_unavailable: {
    message: "The model could not be reached. Your message is kept: try again.",
    retryable: true,
  },
  llm_timeout: {
    message: "The model took too long to answer. Your message is kept: try again.",
    retryable: true,
  },
  llm_rate_limited: {
    message: "The model is busy with too many requests. Your message is kept: try again in a minute.",
    retryable: true,
  },
  llm_invalid: {
    message: "The model refused the request or answered nothing. Check its name and key, then try again.",
    retryable: true,
  },
  llm_filtered: {
    message: "The model's own filter withheld this answer. Put it in other words.",
    retryable: false,
  },
  budget_exceeded: {
    message:
      "The budget for replies was used up. Your message is kept: try again when it has renewed. Your account page says when.",
    retryable: true,
  },
  unavailable: {
    message:
      "The database did not answer, so this reply could not be written. Your message is kept: try again.",
    retryable: true,
  },
  internal: {
    message:
      "Something went wrong on our side while this reply was written. Your message is kept: try again.",
    retryable: true,
  },
};

/** The sentence and the advice that belong to a stored error code. */
export function explainReplyError(code: string): ReplyError {
  const known = ReplyErrorCode.safeParse(code);
  const name = known.success ? known.data : "internal";
  return { code: name, ...explanations[name] };
}
