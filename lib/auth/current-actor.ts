import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { people } from "@/lib/auth/registry";
import { env } from "@/lib/env";

const Claims = z.object({
  sub: z.uuid(),
  role: z.enum(["user", "admin"]).catch("user"),
  version: z.int(),
});

/** Who sent this request (or, in a page, whose page this is) by the session cookie; null when nobody signed in. */
export async function currentActor(request?: Request): Promise<Actor | null> {
  const isSecure = env().NEXTAUTH_URL?.startsWith("https:") ?? false;
  const name = `${isSecure ? "__Secure-" : ""}next-auth.session-token`;
  const token = request ? cookieOf(request, name) : (await cookies()).get(name)?.value;
  if (!token) return null;
  const claims = Claims.safeParse(await decoded(token));
  if (!claims.success) return null;
  const { sub: userId, role, version } = claims.data;
  return (await people().stands(userId, version)) ? { userId, role } : null;
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

function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
