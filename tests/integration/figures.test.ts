import { expect, test } from "vitest";
import { GET } from "@/app/api/v1/admin/metrics/export/route";
import { rateReply } from "@/lib/conversations";
import { asSystem } from "@/lib/db/as-user";
import { countFigures, getMetrics, systemStatus } from "@/lib/desk";
import { beginCall, endCall } from "@/lib/users";
import { anAdmin } from "@/tests/harness/an-admin";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";
import { aTurn } from "@/tests/harness/turns";

const DAYS = 90;

interface Row {
  userId: string;
  role: string;
  status: string;
  feedback: string | null;
  day: string;
}

/** Today, counted by hand from every row. */
async function recount() {
  const day = new Date().toISOString().slice(0, 10);
  const rows = await asSystem(
    (tx) => tx.$queryRaw<Row[]>`
      select user_id as "userId", role, status, feedback, to_char(created_at at time zone 'utc', 'YYYY-MM-DD') as day
      from messages where copy_of is null and attached_to is null`,
  );
  const today = rows.filter((row) => row.day === day);
  const said = today.filter(({ role }) => role === "user");
  const replies = today.filter(({ role, status }) => role === "assistant" && status !== "streaming");
  const calls = await asSystem(
    (tx) => tx.$queryRaw<{ tokens: number; outcome: string; day: string }[]>`
      select input_tokens + output_tokens as tokens, outcome, to_char(started_at at time zone 'utc', 'YYYY-MM-DD') as day
      from model_calls`,
  );
  const done = calls.filter((call) => call.day === day && !["running", "refused"].includes(call.outcome));
  return {
    day,
    active_people: new Set(said.map(({ userId }) => userId)).size,
    messages: said.length,
    replies: replies.length,
    failed_replies: replies.filter(({ status }) => status === "failed").length,
    thumbs_up: today.filter(({ feedback }) => feedback === "up").length,
    thumbs_down: today.filter(({ feedback }) => feedback === "down").length,
    tokens: done.reduce((sum, { tokens }) => sum + tokens, 0),
  };
}

/** Other tests of this worker's database stand still: each file runs alone on it. */
async function todayIn(days: number) {
  const admin = await anAdmin();
  await countFigures();
  const { days: each, ...rest } = await getMetrics(admin, { days });
  return { today: each.at(-1), each, ...rest };
}

test("what is counted is what a recount of every row comes to, and counting again changes nothing", async () => {
  const actor = await aUser();
  const turn = await aTurn(actor, "I am a plumber.");
  await aTurn(actor, "I like clocks.");
  await aTurn(await aUser(), "I teach.");
  await rateReply(actor, turn.conversationId, turn.message.id, { value: "up" });
  const first = await todayIn(DAYS);
  const by = await recount();
  expect(first.today).toMatchObject(by);
  expect(by.active_people).toBeGreaterThanOrEqual(2);
  expect(first.each).toHaveLength(DAYS);
  expect(first.models.find(({ model }) => model === "Offline advisor")).toMatchObject({ cost_usd: 0 });
  const { today } = await todayIn(DAYS);
  expect({ ...today, new_people: 0 }).toEqual({ ...first.today, new_people: 0 });
});

test("of a model's tokens it is told how many were counted by the length of the text", async () => {
  const actor = await aUser();
  const model = { name: "says-little", label: "Says little", isOffline: false };
  const took = { outcome: "complete", errorCode: null, firstTokenMs: 5, durationMs: 9 } as const;
  for (const isEstimated of [true, false]) {
    const call = await beginCall(actor, { purpose: "reply", model, holds: { input: 30, output: 7 } });
    await endCall(call, { ...took, isEstimated, inputTokens: 30, outputTokens: 7 });
  }
  const { models } = await todayIn(1);
  expect(models.find(({ model: name }) => name === model.label)).toMatchObject({
    calls: 2,
    input_tokens: 60,
    output_tokens: 14,
    estimated_tokens: 37,
  });
});

test("counted twice at once, a day comes to the same", async () => {
  const { userId } = await aUser();
  await aTurn({ userId, role: "user" }, "I bake.");
  await asSystem(
    (tx) => tx.$executeRaw`delete from active_days where day = (now() at time zone 'utc')::date`,
  );
  await Promise.all(Array.from({ length: 4 }, () => countFigures()));
  expect((await todayIn(DAYS)).today).toMatchObject(await recount());
});

test("the week's newcomers who wrote something are kept by week", async () => {
  await aTurn(await aUser(), "I am a nurse.");
  const { retention, active_people } = await todayIn(7);
  const week = retention.at(-1);
  expect(week?.active).toEqual([active_people]);
  expect(week?.people).toBeGreaterThanOrEqual(active_people);
});

test("a day that was counted for good stays as it was, an open one follows", async () => {
  await countFigures();
  const closed = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10);
  await asSystem(
    (tx) => tx.$executeRaw`
      insert into daily_figures (day, active_people, new_people, conversations, messages, replies, failed_replies, thumbs_up,
        thumbs_down) values (${closed}::date, 7, 7, 7, 7, 7, 0, 0, 0)
      on conflict (day) do update set messages = 7, counted_at = now()`,
  );
  const { each } = await todayIn(DAYS);
  expect(each.find(({ day }) => day === closed)).toMatchObject({ messages: 7 });
});

test("a table of the figures is a file, for administrators alone", async () => {
  const admin = await anAdmin();
  await countFigures();
  const query = "?table=models&days=7";
  const call = await asking(admin.userId);
  const response = await call(GET, { method: "GET", query });
  expect(response.headers.get("content-disposition")).toContain('filename="models.csv"');
  const { models } = await getMetrics(admin, { days: 7 });
  expect((await response.text()).split("\r\n")).toHaveLength(models.length + 2);
  const others = await asking((await aUser()).userId);
  expect((await others(GET, { method: "GET", query })).status).toBe(403);
});

test("the system's page tells what it is made of, to administrators alone", async () => {
  const status = await systemStatus(await anAdmin());
  expect(status).toMatchObject({
    advisor: { label: "Offline advisor", is_offline: true },
    health: { pending_migrations: [] },
    versions: { app: expect.stringMatching(/^\d/), database: expect.stringMatching(/^1[6-9]/) },
  });
  expect(status.storage.database_bytes).toBeGreaterThan(0);
  expect(status.storage.tables[0]?.bytes).toBeGreaterThan(0);
  await expect(systemStatus(await aUser())).rejects.toMatchObject({ code: "forbidden" });
  await expect(getMetrics(await aUser(), { days: 7 })).rejects.toMatchObject({ code: "forbidden" });
});
