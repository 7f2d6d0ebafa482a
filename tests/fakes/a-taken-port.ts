import { createServer } from "node:net";

/** A port of 127.0.0.1 at which another program listens, until `server` is closed. */
export async function aTakenPort() {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return { server, port: String(typeof address === "object" ? address?.port : 0) };
}
