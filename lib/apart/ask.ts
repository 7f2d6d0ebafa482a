import { z } from "zod";
import type { Actor } from "@/lib/actor";
import type { ServiceScope } from "@/lib/apart/contract";
import { failureIn, isAway } from "@/lib/apart/failures";
import { GRANTS } from "@/lib/apart/may-ask";
import { signToken } from "@/lib/apart/sign-token";
import { addressOf, deadlineOf } from "@/lib/apart/where";
import { describeError, log } from "@/lib/log";
import { currentRequest } from "@/lib/request-context";
import { tooLate } from "@/lib/too-late";

interface Question<T> {
  scope: ServiceScope;
  method: "GET" | "POST" | "PUT";
  /** Below /api/v1/internal, with its query. */
  path: string;
  body?: unknown;
  /** What comes in the envelope; left out where nothing does. */
  answers: z.ZodType<T>;
}

/** For what answers nothing (204). */
export const NOTHING = z.undefined();

/**
 * Asks the instance that serves what `scope` opens, on behalf of a person or of nobody, as the same request. Throws what
 * that instance refused with; `timeout` when it takes longer than its deadline, `unavailable` when it does not answer or
 * does not take our word.
 */
export async function ask<T>(actor: Actor | null, question: Question<T>): Promise<T> {
  const { scope, path, answers } = question;
  const { at } = GRANTS[scope];
  const response = await send(await signToken(scope, actor), question);
  const body = response.status === 204 ? { data: undefined } : await readJson(response);
  if (!response.ok) throw failureIn(at, response, body);
  const envelope = z.object({ data: answers }).safeParse(body);
  if (envelope.success) return envelope.data.data;
  log().error(
    { service: at, path: path.split("?")[0]?.replaceAll(/[0-9a-f-]{36}/g, ":id") },
    "unreadable answer",
  );
  throw isAway(at);
}

async function send(token: string, { scope, method, path, body }: Question<unknown>): Promise<Response> {
  const { at } = GRANTS[scope];
  const requestId = currentRequest()?.requestId;
  const url = `${addressOf(at)?.replace(/\/$/, "")}/api/v1/internal${path}`;
  try {
    return await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: "application/json",
        ...(requestId ? { "x-request-id": requestId } : {}),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: "error",
      cache: "no-store",
      signal: AbortSignal.timeout(deadlineOf(at)),
    });
  } catch (error) {
    log().warn({ service: at, error: describeError(error) }, "a service does not answer");
    throw isTooLate(error) ? tooLate() : isAway(at);
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (isTooLate(error)) throw tooLate();
    // Not ours: something stands between.
    return null;
  }
}

function isTooLate(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}
