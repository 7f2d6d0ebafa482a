import { connect, createServer, type Server, type Socket } from "node:net";

const PATIENCE_MS = 8_000;
const BUSY =
  "The embedded database takes one connection at a time, and another client holds it. Stop that client, or set DATABASE_URL to a PostgreSQL server of your own.";

/**
 * Listens on `path` and lets one client at a time through to the engine's server on `innerPath`; the others wait
 * their turn, and hear why when it does not come. The server behind would drop a second client without a word,
 * even one that reconnects a moment before the end of its old connection was noticed.
 */
export function openGate(path: string, innerPath: string, isFree: () => boolean): Promise<Server> {
  const waiting: Socket[] = [];
  let isTaken = false;

  const admitNext = () => {
    if (isTaken) return;
    const client = waiting.shift();
    if (!client) return;
    isTaken = true;
    relay(client, connect(innerPath), () => whenFree(isFree, release));
  };
  const release = () => {
    isTaken = false;
    admitNext();
  };

  const server = createServer((client) => {
    client.on("error", () => client.destroy());
    waiting.push(client);
    setTimeout(() => refuse(client, waiting), PATIENCE_MS).unref();
    admitNext();
  });
  return new Promise((done, fail) => server.once("error", fail).listen(path, () => done(server)));
}

function relay(client: Socket, inner: Socket, onClosed: () => void) {
  inner.on("error", () => inner.destroy());
  client.on("close", () => inner.destroy());
  inner.on("close", () => {
    client.destroy();
    onClosed();
  });
  client.pipe(inner).pipe(client);
}

function whenFree(isFree: () => boolean, act: () => void) {
  if (isFree()) act();
  else setTimeout(() => whenFree(isFree, act), 2);
}

function refuse(client: Socket, waiting: Socket[]) {
  const place = waiting.indexOf(client);
  if (place < 0) return;
  waiting.splice(place, 1);
  client.end(fatal("53300", BUSY));
}

/** An ErrorResponse: https://www.postgresql.org/docs/current/protocol-message-formats.html */
function fatal(code: string, message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`);
  const head = Buffer.alloc(5);
  head.write("E");
  head.writeInt32BE(4 + fields.length, 1);
  return Buffer.concat([head, fields]);
}
