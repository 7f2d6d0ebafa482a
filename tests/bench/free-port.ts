import { createServer } from "node:net";

let next = Number(process.env.BENCH_FIRST_PORT ?? 4800);

/** A free port, from BENCH_FIRST_PORT (default 4800) upwards. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = next;
    next += 1;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
