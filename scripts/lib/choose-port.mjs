import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { refuse } from "./progress.mjs";

// An app whose launcher was killed outright notices within a second, and then its port is free again.
const PREDECESSOR_ENDS_WITHIN_MS = 5_000;

/** The port to serve on, once it is known to be free; for 0, one that the system picks. */
export async function choosePort(host, port) {
  const until = Date.now() + PREDECESSOR_ENDS_WITHIN_MS;
  for (;;) {
    try {
      return await listenOnce(host, port);
    } catch (error) {
      if (error.code !== "EADDRINUSE" || Date.now() > until) return refuse(sentence(error, host, port));
      await sleep(100);
    }
  }
}

async function listenOnce(host, port) {
  const server = createServer();
  try {
    await new Promise((done, fail) => server.once("error", fail).listen(port, host, done));
    return server.address().port;
  } finally {
    server.close();
  }
}

function sentence(error, host, port) {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is taken by another program: choose a free one, for example PORT=${port + 1} npm start.`;
  }
  return `Cannot listen on ${host}:${port} (${error.code}): check HOST and PORT.`;
}
