import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

// The least that can stand between a browser and a model: a Node server that hands the bytes on.
const agent = new Agent({ keepAlive: true });
const server = createServer(async (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { text } = JSON.parse(Buffer.concat(chunks).toString()) as { text: string };
  const headers = { "content-type": "application/json", authorization: "Bearer a key for tests" };
  const call = request(`${process.env.XAI_BASE_URL}/responses`, { method: "POST", agent, headers });
  call.on("response", (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, { "content-type": "text/event-stream" });
    answer.pipe(outgoing);
  });
  const input = [{ role: "user", content: [{ type: "input_text", text }] }];
  call.end(JSON.stringify({ model: "grok-4.3", stream: true, input }));
});
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
