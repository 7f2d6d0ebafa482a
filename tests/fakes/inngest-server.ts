import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Sent {
  id: string;
  name: string;
  data: Record<string, unknown>;
}

/**
 * The events' end of an Inngest server. `how`: it takes them; refuses; breaks the connection off; or takes them and breaks
 * off before it says so. `taken` is what it took in the order in which it came, repeats too.
 */
export async function startFakeInngest() {
  const taken: Sent[] = [];
  const fake = { how: "takes" as "takes" | "refuses" | "breaks" | "takes and breaks", refused: 0 };
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const events: Sent[] = [JSON.parse(Buffer.concat(parts).toString("utf8"))].flat();
    if (fake.how.startsWith("takes")) taken.push(...events);
    else fake.refused += 1;
    if (fake.how.endsWith("breaks")) return request.socket.destroy();
    response.writeHead(fake.how === "takes" ? 200 : 503, { "content-type": "application/json" });
    response.end(
      JSON.stringify({ ids: events.map(({ id }) => id), status: fake.how === "takes" ? 200 : 503 }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(fake, {
    taken,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}
