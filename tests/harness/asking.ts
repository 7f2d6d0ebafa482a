import { registerPeople } from "@/lib/auth/registry";
import { accounts } from "@/lib/users";
import { sessionCookieOf } from "@/tests/harness/session";

export type Handler = (request: Request, context?: { params?: Promise<unknown> }) => Promise<Response>;

export interface Asked {
  method: string;
  /** Sent as it is when it is text or bytes, else as JSON. */
  body?: unknown;
  params?: Record<string, string>;
  query?: string;
  headers?: Record<string, string>;
}

const ORIGIN = "http://localhost:3000";

/** How one person's browser asks a route handler: with their session's cookie and our own origin. Null: nobody's. */
export async function asking(userId: string | null, cookieOf = sessionCookieOf) {
  registerPeople(accounts);
  const cookie: Record<string, string> = userId ? { cookie: await cookieOf(userId) } : {};
  return (handler: Handler, { method, body, params = {}, query = "", headers = {} }: Asked) => {
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
    return handler(request, { params: Promise.resolve(params) });
  };
}
