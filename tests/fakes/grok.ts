import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pause, type Script, stream, usage } from "./grok-stream.ts";

export type { Script } from "./grok-stream.ts";

interface Call {
  authorization: string | undefined;
  body: { model: string; stream?: boolean; store?: boolean; input: { role: string; content: unknown }[] };
}

export interface FakeGrok {
  url: string;
  /** Every request for a stream, in order. */
  calls: Call[];
  /** Every request for a whole answer: what the product asks for itself, such as what a message says of its writer. */
  tasks: Call[];
  /** The text of every whole answer from now on; none at first. */
  answerTasks: (text: string | { status: number }) => void;
  /** Every request for a conversation's name: it takes no script, and is answered with nothing at first. */
  named: Call[];
  nameAs: (script: Script) => void;
  /** Scripts are used up in order; the last one stays. */
  play: (...scripts: Script[]) => void;
  /** Breaks every answer that is under way. */
  cut: () => void;
  close: () => Promise<void>;
}

const A_NOTE: Script = { text: "A note." };

/**
 * A scripted server that speaks xAI's Responses API as `@ai-sdk/xai` uses it. Other processes script it by
 * `PUT /script` with the scripts as JSON; `GET /script` tells how many calls came since. `answersJobs`: what jobs ask it for
 * takes no script and is no call, because they come to it when they do.
 */
export async function startFakeGrok(port = 0, { answersJobs = false } = {}): Promise<FakeGrok> {
  const calls: Call[] = [];
  const tasks: Call[] = [];
  const underWay = new Set<ServerResponse>();
  const named: Call[] = [];
  let naming: Script = { deltas: [] };
  let answer: string | { status: number } = "";
  let scripts: Script[] = [{}];
  const control = async (request: IncomingMessage) => {
    const next = await bodyOf(request);
    if (next) [scripts, calls.length] = [JSON.parse(next), 0];
    return JSON.stringify({ calls: calls.length });
  };
  const scriptOfJob = (call: Call): Script | undefined => {
    if (isForName(call)) {
      named.push(call);
      return naming;
    }
    return answersJobs && isOfAJob(call) ? A_NOTE : undefined;
  };
  const server = createServer(async (request, response) => {
    if (request.url === "/script") return void response.end(await control(request));
    const body = JSON.parse(await bodyOf(request));
    const call = { authorization: request.headers.authorization, body };
    if (!body.stream) return void answerTask(response, tasks.push(call), body.model, answer);
    const byItself = scriptOfJob(call);
    if (byItself) return void answerBy(byItself, response, call, 0);
    calls.push(call);
    underWay.add(response);
    response.once("close", () => underWay.delete(response));
    const script = (scripts.length > 1 ? scripts.shift() : scripts[0]) ?? {};
    await answerBy(script, response, call, calls.length);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    tasks,
    named,
    nameAs: (script) => {
      naming = script;
    },
    answerTasks: (next) => {
      answer = next;
    },
    play: (...next) => {
      scripts = next;
    },
    cut: () => {
      for (const response of underWay) response.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function isOfAJob({ body: { input } }: Call): boolean {
  return JSON.stringify(input[0]?.content ?? "").includes("You keep the notes");
}

/** Jobs ask for it when they come to it, so that it would take the script of whatever is tested beside. */
function isForName({ body: { input } }: Call): boolean {
  return JSON.stringify(input[0]?.content ?? "").includes("You name a conversation");
}

async function answerBy(script: Script, response: ServerResponse, { body }: Call, n: number): Promise<void> {
  await pause(script.delayMs);
  if (script.status) return refuse(response, script);
  const answered = script.answer?.(body.input);
  await stream(response, body.model, { ...script, ...answered }, n);
}

function refuse(response: ServerResponse, { status = 500, headers = {} }: Script): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ code: "refused", error: "The script says no." }));
}

function answerTask(response: ServerResponse, n: number, model: string, text: string | { status: number }) {
  if (typeof text !== "string") return refuse(response, text);
  const content = [{ type: "output_text", text, annotations: [] }];
  const output = [{ type: "message", id: `msg_task_${n}`, role: "assistant", status: "completed", content }];
  const base = {
    id: `resp_task_${n}`,
    object: "response",
    created_at: 1_790_000_000,
    model,
    status: "completed",
  };
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ ...base, output, usage }));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
