import { once } from "node:events";
import { createServer } from "node:net";

// Prints the first of as many neighbouring ports as it is asked for, none of them in use.
const count = Number(process.argv[2] ?? 1);
let first;
do {
  first = 20_000 + Math.floor(Math.random() * 10_000);
} while (!(await areFree(first)));
console.log(first);

async function areFree(from) {
  for (let port = from; port < from + count; port += 1) {
    const server = createServer().listen(port, "127.0.0.1");
    const isFree = await Promise.race([
      once(server, "listening"),
      once(server, "error").then(() => false),
    ]).catch(() => false);
    server.close();
    if (!isFree) return false;
  }
  return true;
}
