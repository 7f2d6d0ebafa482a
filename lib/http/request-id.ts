import { newId } from "@/lib/ids";

const SANE = /^[A-Za-z0-9._:-]{1,100}$/;

/** The caller's `x-request-id` when it is safe to repeat in headers and logs, else a new one. */
export function requestIdOf(request: Request): string {
  const given = request.headers.get("x-request-id");
  return given && SANE.test(given) ? given : newId();
}
