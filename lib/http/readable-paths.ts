import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Lets every request reach a handler: the framework's router answers 500 to a path that is not percent-encoded UTF-8,
 * before any of our code runs. Such a path names nothing, and is passed on as the text that it is.
 */
export function readAllPaths(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.url) request.url = readableUrl(request.url);
  });
}

/** The address with its percent signs taken literally where the path cannot be decoded. */
export function readableUrl(url: string): string {
  const [path = "", ...query] = url.split("?");
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return [path.replaceAll("%", "%25"), ...query].join("?");
  }
}
