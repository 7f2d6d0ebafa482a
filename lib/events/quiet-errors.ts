import { Middleware, NonRetriableError, RetryAfterError, StepError } from "inngest";
import { DomainError } from "@/lib/errors";
import { describeError } from "@/lib/log";

/**
 * What a job throws is kept by the queue, and a database's error may quote what somebody wrote: outside it has only
 * its name, code and place, and the text only where it is ours.
 */
export class QuietErrors extends Middleware.BaseMiddleware {
  readonly id = "quiet-errors";

  override async wrapStepHandler({ next }: Middleware.WrapStepHandlerArgs): Promise<unknown> {
    return next().catch(throwQuietly);
  }

  override async wrapFunctionHandler({ next }: Middleware.WrapFunctionHandlerArgs): Promise<unknown> {
    return next().catch(throwQuietly);
  }
}

function throwQuietly(error: unknown): never {
  const isOfTheQueue =
    error instanceof NonRetriableError || error instanceof RetryAfterError || error instanceof StepError;
  if (isOfTheQueue) throw error;
  if (error instanceof DomainError) {
    const seconds = error.retryAfterSeconds;
    if (seconds) throw new RetryAfterError(error.message, seconds * 1000);
    throw quiet(error.name, error.message);
  }
  const { name, code, at } = describeError(error);
  throw quiet(name, [name, code, at].filter(Boolean).join(" "));
}

function quiet(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = `${name}: ${message}`;
  return error;
}
