import type { Actor } from "@/lib/actor";
import { admit } from "@/lib/http/admit";
import { admitService } from "@/lib/http/admit-service";
import type { Declared } from "@/lib/http/declared";
import { groupOf, limitRequest } from "@/lib/http/limit-request";
import type { RequestContext } from "@/lib/request-context";
import { timed } from "@/lib/timing";

type Door = Pick<Declared, "auth" | "asks" | "counts" | "bytes" | "answers"> & {
  scope?: "read" | "write" | "admin" | undefined;
};

/**
 * Who sent a request, or null where nobody need be; counted, and refused when it is one too many. What a service asks for a
 * person was counted where the person asked. `rawParams`: of the path, as they were sent.
 */
export async function whoMayAsk(
  request: Request,
  known: RequestContext,
  door: Door,
  rawParams: unknown,
): Promise<Actor | null> {
  if (door.auth === "service" || door.auth === "housekeeping") {
    const { auth, asks } = door;
    const meant = await timed("auth", () => admitService(request, { auth, asks, rawParams }));
    if (meant) known.userId = meant.userId;
    return meant;
  }
  const limits = limitRequest(known, groupOf(request.method, door));
  const asks = timed("auth", () => whoAsks(request, known, door, limits.countPerson));
  const [actor] = await Promise.all([asks, limits.ofAddress]);
  await limits.ofPerson();
  return actor;
}

async function whoAsks(
  request: Request,
  known: RequestContext,
  { auth = "person", scope }: Door,
  onPerson: (userId: string) => void,
): Promise<Actor | null> {
  if (auth !== "person" && auth !== "session") return null;
  const actor = await admit(request, { auth, scope, onPerson });
  known.userId = actor.userId;
  return actor;
}
