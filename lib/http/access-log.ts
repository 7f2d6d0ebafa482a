import { log } from "@/lib/log";

/** One line for each request, without ids, query or content. `startedAt` is of `performance.now()`. */
export function logAnswer(request: Request, params: unknown, status: number, startedAt: number): void {
  const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
  log().info(
    { method: request.method, route: pattern(request, params), status, duration_ms: durationMs },
    "answered",
  );
}

/** The route as declared: `/api/v1/conversations/:conversationId`. */
function pattern(request: Request, params: unknown): string {
  const names = new Map<string, string>();
  for (const [name, value] of Object.entries(params ?? {})) {
    for (const part of [value].flat()) names.set(encodeURIComponent(String(part)), `:${name}`);
  }
  const { pathname } = new URL(request.url);
  return pathname
    .split("/")
    .map((part) => names.get(encoded(part)) ?? part)
    .join("/");
}

function encoded(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return ":unreadable";
  }
}
