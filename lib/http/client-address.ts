import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { ADDRESS_HEADER } from "@/lib/visit";

/**
 * Lets every handler know the client's address. Of `X-Forwarded-For` only the last `trustedProxies` entries were written by
 * our own proxies: the rest anybody can invent.
 */
export function tellAddresses(trustedProxies: number): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const forwarded = request.headers["x-forwarded-for"];
    const address = addressOf(`${forwarded ?? ""}`, request.socket.remoteAddress, trustedProxies);
    if (address) request.headers[ADDRESS_HEADER] = address;
    else delete request.headers[ADDRESS_HEADER];
  });
}

/** The address as seen by the outermost proxy that is ours; without proxies the other end of the connection. */
export function addressOf(
  forwarded: string,
  remote: string | undefined,
  trustedProxies: number,
): string | undefined {
  const said = forwarded.split(",").flatMap((each) => each.trim() || []);
  const hops = [...said, ...(remote ? [remote] : [])];
  const address = hops[Math.max(0, hops.length - 1 - trustedProxies)];
  return (
    address &&
    withoutPort(address)
      .replace(/^::ffff:(?=\d+\.)/, "")
      .slice(0, 45)
  );
}

/** Some proxies add the port that a client speaks from, which is another for each connection. */
function withoutPort(address: string): string {
  const [, bare = address] =
    /^\[([\da-f:.]+)\](?::\d+)?$/i.exec(address) ?? /^([\d.]+):\d+$/.exec(address) ?? [];
  return bare;
}
