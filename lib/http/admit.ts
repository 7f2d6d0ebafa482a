import type { Actor } from "@/lib/actor";
import { bearerOf, holderOf } from "@/lib/auth/bearer";
import { currentActor, sessionCookie } from "@/lib/auth/current-actor";
import { DomainError } from "@/lib/errors";
import { refuseForeignWrite } from "@/lib/http/same-origin";

const READING = new Set(["GET", "HEAD"]);

interface Admission {
  /** `session`: a signed-in browser alone. `person`: a personal token as well. */
  auth: "person" | "session";
  /** What a token must be allowed to do; without a word, to read or to write, as the verb says. */
  scope?: "read" | "write" | "admin" | undefined;
  /** Told whose the request says it is, as soon as that is read. */
  onPerson?: ((userId: string) => void) | undefined;
}

/**
 * Who sent this request, by a session's cookie or by a personal token. Throws `unauthenticated`; `malformed` when both were
 * sent; `forbidden` when a token may not do this, or a cookie signs a write that does not come from our own pages.
 */
export async function admit(request: Request, { auth, scope, onPerson }: Admission): Promise<Actor> {
  const token = bearerOf(request.headers);
  if (token === undefined) return admitBrowser(request, onPerson);
  if (sessionCookie(request.headers)) {
    const message = "Send a session's cookie or a token, not both: it would be unclear who asks.";
    throw new DomainError("malformed", message);
  }
  const holder = await holderOf(token);
  if (!holder) throw new DomainError("unauthenticated", "This token is not valid, or not any more.");
  onPerson?.(holder.userId);
  if (auth === "session") {
    throw new DomainError("forbidden", "No token can do this: sign in with a browser.");
  }
  const needed = scope ?? (READING.has(request.method) ? "read" : "write");
  if (!holder.scopes.includes(needed)) {
    throw new DomainError("forbidden", `This token lacks the scope “${needed}”.`);
  }
  return { userId: holder.userId, role: holder.scopes.includes("admin") ? holder.role : "user" };
}

async function admitBrowser(request: Request, onPerson: Admission["onPerson"]): Promise<Actor> {
  const actor = await currentActor(request, onPerson);
  if (!actor) throw new DomainError("unauthenticated", "Sign in first.");
  refuseForeignWrite(request);
  return actor;
}
