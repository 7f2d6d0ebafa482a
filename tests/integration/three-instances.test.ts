import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Service } from "@/lib/apart/contract";
import { newId } from "@/lib/ids";
import { countAnalytics } from "@/lib/prompts";
import { startFakeGrok } from "@/tests/fakes/grok";
import { aPrompt } from "@/tests/harness/a-prompt";
import { anAdmin, aPublished } from "@/tests/harness/premade";
import { ThreeInstances } from "@/tests/harness/three-instances";

const PASSWORD = "four quiet herons at dawn";
const SOON = { timeout: 60_000, interval: 300 };

// The embedded database takes one server: there is no second process.
describe.skipIf(inject("databaseIsEmbedded"))("three instances that serve one service each", () => {
  let grok: Awaited<ReturnType<typeof startFakeGrok>>;
  let three: ThreeInstances;

  beforeAll(async () => {
    grok = await startFakeGrok(0, { answersJobs: true });
    three = await ThreeInstances.open({ XAI_API_KEY: "a key for tests", XAI_BASE_URL: grok.url });
  });
  afterAll(async () => {
    await three?.close();
    await grok?.close();
  });

  /** Signs up at Users, as a person does. */
  async function somebody(): Promise<string> {
    const body = { email: `${newId()}@example.test`, password: PASSWORD, name: "Ada" };
    const made = await three.ask("users", newId(), "POST", "/users", { body });
    expect(made.status).toBe(201);
    return made.data.id;
  }

  async function aPromptOf(userId: string): Promise<string> {
    const body = aPrompt({
      template: "As someone who knows {{skills}}: what next?",
      slots: [{ name: "skills", label: "Skills", type: "profile", from: "skills", required: true }],
      instructions: "Answer as a lighthouse keeper.",
    });
    const made = await three.ask("prompts", userId, "POST", "/prompts", { body });
    expect(made.status).toBe(201);
    return made.data.id;
  }

  async function say(userId: string, text: string, prompt_id?: string) {
    const { data } = await three.ask("conversations", userId, "POST", "/conversations", { body: {} });
    const id = newId();
    const body = { id, text, ...(prompt_id ? { prompt_id } : {}) };
    const path = `/conversations/${data.id}/messages`;
    const reply = await three.ask("conversations", userId, "POST", path, { body });
    return { ...reply, conversationId: String(data.id), path };
  }

  const skillsOf = async (userId: string) =>
    (await three.ask("users", userId, "GET", "/users/me/profile")).data.skills;

  test("refuse what is another's, and say so", async () => {
    const userId = await somebody();
    const paths: [string, Service][] = [
      ["/users/me", "users"],
      ["/admin/audit", "users"],
      ["/conversations", "conversations"],
      ["/files/01900000-0000-7000-8000-000000000000", "conversations"],
      ["/prompts", "prompts"],
      ["/admin/prompts", "prompts"],
      ["/internal/users/01900000-0000-7000-8000-000000000000/profile", "users"],
    ];
    for (const [path, owner] of paths) {
      for (const name of ["users", "conversations", "prompts"] as const) {
        const { status, code } = await three.ask(name, userId, "GET", path);
        const isMisdirected = { status: status === 421, code: code === "misdirected" };
        expect(isMisdirected, `${path} at ${name}`).toEqual({ status: name !== owner, code: name !== owner });
      }
    }
    expect((await three.ask("prompts", userId, "GET", "/openapi.json")).status).toBe(200);
  });

  test("answer with the profile of one and the prompt of another, and what is said enriches the profile", async () => {
    const userId = await somebody();
    const body = { skills: ["Falconry"] };
    expect((await three.ask("users", userId, "PATCH", "/users/me/profile", { body })).status).toBe(200);
    const promptId = await aPromptOf(userId);
    const use = { body: { values: {} } };
    const filled = await three.ask("prompts", userId, "POST", `/prompts/${promptId}/use`, use);
    expect(filled).toMatchObject({
      status: 200,
      data: { text: "As someone who knows Falconry: what next?" },
    });

    const before = grok.calls.length;
    const reply = await say(userId, `${filled.data.text} I know Kubernetes and SQL.`, promptId);
    expect(reply).toMatchObject({ status: 201, data: { status: "complete" } });
    const asked = JSON.stringify(grok.calls.slice(before).map(({ body: { input } }) => input));
    expect(asked).toContain("Falconry");
    expect(asked).toContain("Answer as a lighthouse keeper.");

    await expect
      .poll(() => skillsOf(userId), SOON)
      .toEqual(expect.arrayContaining(["Falconry", "Kubernetes", "SQL"]));
    const notes = `/conversations/${reply.conversationId}/notes`;
    const noted = async () => {
      const { data } = await three.ask("conversations", userId, "GET", notes);
      return { facts: data.facts.map(({ value }: { value: string }) => value).sort(), waiting: data.waiting };
    };
    await expect.poll(noted, SOON).toEqual({ facts: ["Kubernetes", "SQL"], waiting: [] });
    const usage = async () => {
      const { data } = await three.ask("users", userId, "GET", "/users/me/usage");
      return data.models.find(({ purpose }: { purpose: string }) => purpose === "reply");
    };
    await expect.poll(usage, SOON).toMatchObject({ calls: 1, failed: 0, input_tokens: 12, output_tokens: 7 });
  });

  test("show at Users what Conversations remembers", async () => {
    const userId = await somebody();
    const { conversationId } = await say(userId, "I keep bees on a roof in Lisbon.");
    const found = async (query: string) =>
      (await three.ask("users", userId, "GET", `/users/me/memories${query}`)).data;
    await expect
      .poll(() => found("?q=bees+on+a+roof"), SOON)
      .toMatchObject([
        { quote: "I keep bees on a roof in Lisbon.", conversation: { id: conversationId }, failed: false },
      ]);
    const [memory] = await found("?limit=1");
    const shown = await three.ask("users", userId, "GET", `/users/me/memories/${memory.id}`);
    expect(shown).toMatchObject({ status: 200, data: { id: memory.id, used_in: [] } });
    const stranger = await three.ask("users", await somebody(), "GET", `/users/me/memories/${memory.id}`);
    expect(stranger).toMatchObject({ status: 404, code: "not_found" });
    const bad = await three.ask("users", userId, "GET", "/users/me/memories?cursor=nonsense");
    expect(bad).toMatchObject({ status: 422, code: "invalid" });
    await three.stop("conversations");
    const away = await three.ask("users", userId, "GET", "/users/me/memories");
    expect(away).toMatchObject({ status: 503, code: "unavailable" });
    await three.start("conversations");
    expect(await found("")).toHaveLength(1);
  });

  test("count what came of a premade prompt", async () => {
    const admin = await anAdmin();
    const promptId = await aPublished(admin);
    const userId = await somebody();
    const { data: filled } = await three.ask("prompts", userId, "POST", `/prompts/${promptId}/use`, {
      body: { values: {} },
    });
    const { data, path } = await say(userId, filled.text, promptId);
    const rating = { body: { value: "up" } };
    const rated = await three.ask("conversations", userId, "PUT", `${path}/${data.id}/feedback`, rating);
    expect(rated.status).toBe(200);
    const counted = await three.ask("prompts", admin.userId, "POST", "/admin/prompts/analytics");
    expect(counted.status).toBe(200);
    const { versions } = await countAnalytics(admin);
    expect(versions.filter(({ prompt_id }) => prompt_id === promptId)).toMatchObject([
      { uses: 1, conversations: 1, up: 1, down: 0 },
    ]);
  });

  test("lose nothing when Users is down, say so, and heal when it is back", async () => {
    const userId = await somebody();
    const promptId = await aPromptOf(userId);
    await three.stop("users");
    const use = { body: { values: {} } };
    const path = `/prompts/${promptId}/use`;
    expect(await three.ask("prompts", userId, "POST", path, use)).toMatchObject({
      status: 503,
      code: "unavailable",
    });
    const reply = await say(userId, "I know Terraform.");
    expect(reply.data).toMatchObject({ status: "failed", error: { code: "unavailable", retryable: true } });
    const thread = await three.ask("conversations", userId, "GET", reply.path);
    expect(thread.data.map(({ text }: { text: string }) => text)).toEqual(["I know Terraform.", ""]);

    await three.start("users");
    const again = await three.ask("conversations", userId, "POST", `${reply.path}/${reply.data.id}/retry`);
    expect(again).toMatchObject({ status: 201, data: { status: "complete" } });
    await expect.poll(() => skillsOf(userId), SOON).toContain("Terraform");
  });

  test("wait for Prompts that comes back, and begin no answer that does not know its prompt", async () => {
    const userId = await somebody();
    const promptId = await aPromptOf(userId);
    await three.stop("prompts");
    const before = grok.calls.length;
    const saying = say(userId, "What next?", promptId);
    await three.start("prompts");
    const reply = await saying;
    const again =
      reply.data.status === "complete"
        ? reply
        : await three.ask("conversations", userId, "POST", `${reply.path}/${reply.data.id}/retry`);
    expect(again.data.status).toBe("complete");
    const asked = grok.calls.slice(before).map(({ body: { input } }) => JSON.stringify(input));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("Answer as a lighthouse keeper.");
  });
});
