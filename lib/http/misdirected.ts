import type { Service } from "@/lib/apart/contract";
import { ownerOf } from "@/lib/apart/owner-of";
import { isElsewhere } from "@/lib/apart/where";
import { env } from "@/lib/env";
import { DomainError } from "@/lib/errors";

/** Throws `misdirected` for what another instance answers: this one serves another service alone, or asks that one itself. */
export function refuseMisdirected(request: Request): void {
  const owner = ownerOf(new URL(request.url).pathname);
  if (!owner || isServed(owner)) return;
  throw new DomainError(
    "misdirected",
    `This instance does not serve ${owner.service}: ask the one that does.`,
  );
}

function isServed({ service, isInternal }: { service: Service; isInternal: boolean }): boolean {
  const { SERVE } = env();
  // What this instance would only pass on, services ask where it is.
  return SERVE === service || (SERVE === "all" && !(isInternal && isElsewhere(service)));
}
