import { env } from "@/lib/env";
import { DomainError } from "@/lib/errors";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * A write that a cookie signs must come from our own pages: browsers name the page's origin in `Origin`, and a
 * foreign page cannot leave it out or forge it. Throws `forbidden` when it is missing, `null` or foreign.
 */
export function refuseForeignWrite(request: Request): void {
  if (READING.has(request.method)) return;
  const origin = request.headers.get("origin");
  if (origin && isOwn(origin, request)) return;
  throw new DomainError("forbidden", "A change must come from this site: send its own address as Origin.");
}

function isOwn(origin: string, request: Request): boolean {
  if (!URL.canParse(origin)) return false;
  const { NEXTAUTH_URL } = env();
  if (NEXTAUTH_URL && new URL(NEXTAUTH_URL).origin === origin) return true;
  const { host, protocol } = new URL(origin);
  return /^https?:$/.test(protocol) && host === (request.headers.get("host") ?? new URL(request.url).host);
}
