import { headers as headersOfPage } from "next/headers";
import { decode } from "next-auth/jwt";
import type { Actor } from "@/lib/actor";
import { claimsIn } from "@/lib/auth/claims";
import { ownCookie } from "@/lib/auth/own-cookie";
import { people } from "@/lib/auth/registry";
import { env } from "@/lib/env";
import { visitOf } from "@/lib/visit";

/** Sessions that stood when this process last asked; each process asks for itself. */
const stood = new Set<string>();
const MOST_REMEMBERED = 10_000;

/**
 * Who sent this request (or, in a page, whose page this is) by the session cookie; null when nobody signed in. `onClaims` is
 * told who it is before it is known whether the session still stands, where it stood the last time: whoever holds an ended
 * one is nobody.
 */
export async function currentActor(
  request?: Request,
  onClaims?: (userId: string) => void,
): Promise<Actor | null> {
  const headers = request ? request.headers : await headersOfPage();
  const token = sessionCookie(headers);
  if (!token) return null;
  const claims = claimsIn(await decoded(token));
  if (!claims) return null;
  const isKnown = stood.has(claims.sessionId);
  if (isKnown) onClaims?.(claims.userId);
  const role = await people().roleIn(claims.userId, claims.sessionId, visitOf(headers));
  remember(claims.sessionId, role !== null);
  if (!role) return null;
  if (!isKnown) onClaims?.(claims.userId);
  return { ...claims, role };
}

function remember(sessionId: string, stands: boolean): void {
  if (stood.size >= MOST_REMEMBERED) stood.clear();
  if (stands) stood.add(sessionId);
  else stood.delete(sessionId);
}

/** What the browser keeps of a session, whether it stands or not; undefined without one. */
export function sessionCookie(headers: Pick<Headers, "get">): string | undefined {
  return ownCookie(headers, "session-token");
}

async function decoded(token: string): Promise<unknown> {
  const secret = env().NEXTAUTH_SECRET;
  // Without a secret anybody could make a cookie: then nobody is signed in.
  if (!secret) return null;
  try {
    return await decode({ token, secret });
  } catch {
    return null;
  }
}
