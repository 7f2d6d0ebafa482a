import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { TcpProxy } from "./tcp-proxy.ts";

/** A server that says `did <word>` to each word, a client that talks to it through the proxy, and what each heard. */
async function aLine() {
  const atServer: string[] = [];
  const atClient: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => undefined);
    socket.on("data", (word) => {
      atServer.push(word.toString());
      socket.write(`did ${word}`);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const proxy = new TcpProxy((server.address() as AddressInfo).port);
  const client = connect(await proxy.listen(), "127.0.0.1");
  client.on("data", (word) => atClient.push(word.toString()));
  client.on("error", () => undefined);
  await once(client, "connect");
  onTestFinished(async () => {
    client.destroy();
    await proxy.close();
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { proxy, client, atServer, atClient };
}

test("what nobody catches passes, late when it is delayed", async () => {
  const { proxy, client, atClient } = await aLine();
  proxy.delayMs = 80;
  const begunAt = performance.now();
  client.write("hello");
  await expect.poll(() => atClient).toEqual(["did hello"]);
  expect(performance.now() - begunAt).toBeGreaterThan(150);
});

test("a word that is caught before it passes reaches the server when it is let go", async () => {
  const { proxy, client, atServer, atClient } = await aLine();
  const caught = proxy.set({ sees: [["insert", "mine"]], catches: "before" });
  client.write("insert mine");
  const { letGo } = await caught;
  await pause(50);
  expect(atServer).toEqual([]);
  letGo();
  await expect.poll(() => atClient).toEqual(["did insert mine"]);
});

test("a COMMIT is done and its answer is lost", async () => {
  const { proxy, client, atServer, atClient } = await aLine();
  const caught = proxy.set({ sees: [["insert"], ["COMMIT"]], catches: "after" });
  client.write("COMMIT");
  await expect.poll(() => atClient).toEqual(["did COMMIT"]);
  client.write("insert");
  await expect.poll(() => atClient).toHaveLength(2);
  client.write("COMMIT");
  await caught;
  expect(atServer).toEqual(["COMMIT", "insert", "COMMIT"]);
  expect(atClient).toHaveLength(2);
  proxy.cut();
  await once(client, "close");
  expect(atClient).toHaveLength(2);
});

test("a black hole takes everything and says nothing", async () => {
  const { proxy, client, atServer, atClient } = await aLine();
  proxy.isBlackHole = true;
  client.write("hello");
  await pause(100);
  expect([atServer, atClient]).toEqual([[], []]);
});
