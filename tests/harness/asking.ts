import { expect } from "vitest";
import { registerPeople } from "@/lib/auth/registry";
import { accounts } from "@/lib/users";
import { outsideDocument } from "@/tests/harness/documented";
import { documentedAs, type Handler } from "@/tests/harness/route-tree";
import { sessionCookieOf } from "@/tests/harness/session";

export interface Asked {
  method: string;
  /** Sent as it is when it is text or bytes, else as JSON. */
  body?: unknown;
  params?: Record<string, string>;
  query?: string;
  headers?: Record<string, string>;
}

const ORIGIN = "http://localhost:3000";

/**
 * How one person's browser asks a route handler: with their session's cookie and our own origin. Null: nobody's. What is
 * answered must stand in the API's document.
 */
export async function asking(userId: string | null, cookieOf = sessionCookieOf) {
  registerPeople(accounts);
  const cookie: Record<string, string> = userId ? { cookie: await cookieOf(userId) } : {};
  return async (handler: Handler, { method, body, params = {}, query = "", headers = {} }: Asked) => {
    const isRaw = typeof body === "string" || body instanceof Uint8Array;
    const request = new Request(`${ORIGIN}/api/v1/x${query}`, {
      method,
      headers: {
        ...cookie,
        origin: ORIGIN,
        host: "localhost:3000",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
    });
    const response = await handler(request, { params: Promise.resolve(params) });
    await isDocumented(handler, method, response);
    return response;
  };
}
/** A stream is checked by who reads it to its end. */
async function isDocumented(handler: Handler, method: string, response: Response): Promise<void> {
  const operation = await documentedAs(handler);
  // A verb that the path does not take has no operation.
  if (!operation || method === "HEAD") return;
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
  const text = isStream ? "" : await response.clone().text();
  expect(outsideDocument(operation, response, text), `${method} answered ${response.status}`).toBeUndefined();
}
