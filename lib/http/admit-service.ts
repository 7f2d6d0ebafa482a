import { z } from "zod";
import type { Actor } from "@/lib/actor";
import type { ServiceScope } from "@/lib/apart/contract";
import { readToken, refused } from "@/lib/apart/read-token";
import { bearerOf } from "@/lib/auth/bearer";

interface Admission {
  /** `service`: for a person. `housekeeping`: for nobody. */
  auth: "service" | "housekeeping";
  asks: ServiceScope | undefined;
  rawParams: unknown;
}

const NamesPerson = z.object({ userId: z.string() });

/**
 * For whom another service asks. No session and no personal token opens this door. Throws `unauthenticated`; `forbidden`
 * without the scope, for nobody where a person must be meant, or for another than the path names.
 */
export async function admitService(
  request: Request,
  { auth, asks, rawParams }: Admission,
): Promise<Actor | null> {
  const token = bearerOf(request.headers);
  if (token === undefined || !asks) throw refused("unauthenticated", "Only services ask here.");
  const actor = await readToken(token, asks);
  if (auth === "housekeeping") return null;
  if (!actor) throw refused("forbidden", "This is done for a person, and the token names none.");
  const named = NamesPerson.safeParse(rawParams);
  if (named.success && named.data.userId.toLowerCase() !== actor.userId) {
    throw refused("forbidden", "The token is for another person.");
  }
  return actor;
}
