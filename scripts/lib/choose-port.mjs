import { createServer } from "node:net";
import { refuse } from "./progress.mjs";

/** The port to serve on, once it is known to be free; for 0, one that the system picks. */
export async function choosePort(host, port) {
  const server = createServer();
  try {
    await new Promise((done, fail) => server.once("error", fail).listen(port, host, done));
    return server.address().port;
  } catch (error) {
    return refuse(sentence(error, host, port));
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
