import { networkInterfaces } from "node:os";

const EVERYWHERE = new Set(["0.0.0.0", "::"]);
const HERE = new Set(["127.0.0.1", "::1", "localhost"]);

/** Where this machine's own browser finds what listens on a host. */
export function addressOf(host, port) {
  return written(EVERYWHERE.has(host) || HERE.has(host) ? "localhost" : host, port);
}

/** Where other machines find what listens for every network. */
export function addressesElsewhere(host, port, networks = networkInterfaces()) {
  if (!EVERYWHERE.has(host)) return [];
  return Object.values(networks)
    .flat()
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => written(address, port));
}

function written(host, port) {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
