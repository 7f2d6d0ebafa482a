import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { logInto } from "@/lib/log";
import { asking } from "@/tests/harness/asking";
import { aGrok } from "@/tests/harness/grok";
import { type Operation, operations } from "@/tests/harness/route-tree";

const grok = await aGrok({ LOG_LEVEL: "debug", XAI_API_KEY: "xai-canary-key", MODEL_IDLE_TIMEOUT_MS: "500" });

const canaries = {
  email: "canary-address@example.test",
  password: "canary password of many words",
  name: "Canary-Name",
  title: "Canary-Title",
  text: "Canary-Message: I was a spy.",
  answer: "Canary-Answer from the model.",
  skill: "Canary-Skill",
  query: "canary-query",
  unknown: "canary-field",
  header: "canary-header",
};

const written: string[] = [];
let all: Operation[];

beforeAll(async () => {
  logInto({ write: (line) => written.push(line) });
  all = await operations();
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0);
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0);
});
afterAll(() => vi.restoreAllMocks());

const handlerOf = (name: string) => {
  const handler = all.find((operation) => operation.name === name)?.handler;
  if (!handler) throw new Error(`${name} is gone`);
  return handler;
};

/** Signs up, fills the profile, talks well and badly, and asks for what is not there. */
async function aDay(): Promise<void> {
  const nobody = await asking(null);
  const account = { email: canaries.email, password: canaries.password, name: canaries.name };
  const { data } = await (await nobody(handlerOf("POST /users"), { method: "POST", body: account })).json();
  await nobody(handlerOf("POST /users"), { method: "POST", body: account });
  const { accounts } = await import("@/lib/users");
  const visit = { userAgent: canaries.header, address: null };
  await accounts.signIn({ email: canaries.email, password: `${canaries.password}!` }, visit);
  const call = await asking(data.id);
  const skills = { method: "PATCH", body: { skills: [canaries.skill] } };
  await call(handlerOf("PATCH /users/me/profile"), skills);
  const start = { method: "POST", body: { title: canaries.title } };
  const started = await (await call(handlerOf("POST /conversations"), start)).json();
  const params = { conversationId: started.data.id };
  const send = handlerOf("POST /conversations/[conversationId]/messages");
  const scripts = [{ text: canaries.answer }, { status: 400 }, { text: canaries.answer, cutAfter: 1 }];
  for (const script of [...scripts, { text: canaries.answer, garbleAfter: 1 }]) {
    grok.play(script);
    await call(send, { method: "POST", params, body: { text: canaries.text } });
  }
  await call(send, { method: "POST", params, body: { [canaries.unknown]: canaries.text } });
  await call(send, { method: "POST", params, body: `{"text": "${canaries.text}` });
  const headers = { "x-request-id": `${canaries.header}\u00e9`, "user-agent": canaries.header };
  await call(handlerOf("GET /conversations"), { method: "GET", query: `?q=${canaries.query}`, headers });
  await call(handlerOf("GET /prompts"), { method: "GET", query: `?tag=${canaries.query}` });
}

test("the log of a whole day holds no word of anybody's, no address, no password and no key", async () => {
  await aDay();
  const lines = written
    .join("")
    .split("\n")
    .filter((line) => line.startsWith("{"));
  expect(lines.length).toBeGreaterThan(15);
  const text = written.join("").toLowerCase();
  for (const canary of [...Object.values(canaries), process.env.XAI_API_KEY ?? "", "I was a spy"]) {
    expect(text, canary).not.toContain(canary.toLowerCase());
  }
});

test("each line of a request names it, the route as it is declared, its status and its time", () => {
  const lines = written.flatMap((chunk) => chunk.split("\n")).filter((line) => line.includes('"answered"'));
  const answered = lines.map((one) => JSON.parse(one));
  for (const line of answered) {
    expect(line).toMatchObject({ level: "info", request_id: expect.any(String), status: expect.any(Number) });
  }
  // In whole milliseconds the quickest take none.
  expect(Math.max(...answered.map((line) => line.duration_ms))).toBeGreaterThan(0);
});
