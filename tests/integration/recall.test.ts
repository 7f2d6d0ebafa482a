import { expect, test } from "vitest";
import { embedQuery } from "@/lib/ai/embedding/embeddings";
import { embedPendingMessages, recall } from "@/lib/conversations";
import { aUser } from "@/tests/harness/people";
import { aResume } from "@/tests/harness/resume";
import { said } from "@/tests/harness/said";

test("recall finds what was said in another conversation, and only one's own", async () => {
  const actor = await aUser();
  const stranger = await aUser();
  const { message } = await said(actor, "I led the migration of our payment service to Kubernetes in 2024.");
  await said(actor, "My sister has a small bakery in Porto.");
  await said(stranger, "I led the migration of our payment service to Kubernetes in 2024.");
  await Promise.all([embedPendingMessages(actor), embedPendingMessages(stranger)]);
  const question = "What do you know about my experience with Kubernetes?";
  const vector = await embedQuery(question);
  const passages = await recall(actor, { vector, question });
  expect(passages[0]).toMatchObject({ messageId: message.id });
  const all = await recall(stranger, { vector, question });
  expect(all.map((passage) => passage.messageId)).not.toContain(message.id);
});

test("the same question asked before, and the same words said twice, do not crowd out what answers", async () => {
  const actor = await aUser();
  const question = "What do you know about my experience with Kubernetes?";
  for (let time = 0; time < 6; time++) await said(actor, question);
  for (let time = 0; time < 3; time++) await said(actor, "Kubernetes is on my mind today.");
  const { message } = await said(actor, "I ran the container clusters of a bank for four years.");
  await embedPendingMessages(actor);
  const passages = await recall(actor, { vector: await embedQuery(question), question, limit: 2 });
  expect(passages.map((passage) => passage.text)).toEqual(["Kubernetes is on my mind today.", message.text]);
});

test("asked what is known of oneself, whatever one said is recalled", async () => {
  const actor = await aUser();
  const { message } = await said(
    actor,
    "I am a nurse on a night ward in Leeds and want to leave shift work.",
  );
  await embedPendingMessages(actor);
  const question = "What do you know about me?";
  const passages = await recall(actor, { vector: await embedQuery(question), question });
  expect(passages.map((passage) => passage.messageId)).toContain(message.id);
});

test("of a two-page résumé, the lines that were asked for are recalled by their names", async () => {
  const actor = await aUser();
  const { message } = await said(actor, aResume);
  await embedPendingMessages(actor);
  const asked = async (question: string) =>
    (await recall(actor, { vector: await embedQuery(question), question })).map((passage) => passage.text);
  expect((await asked("What do you know about my experience with Airflow?"))[0]).toContain("dbt and Airflow");
  expect((await asked("What did I do at Decathlon?")).join("\n")).toContain("Led a shift of nine");
  expect((await asked("Tell me about the BigQuery migration.")).join("\n")).toContain("420 tables");
  const passages = await recall(actor, { vector: await embedQuery("Python"), question: "Python" });
  expect(passages.length).toBeLessThanOrEqual(3);
  for (const { start, end, text } of passages) expect(message.text.slice(start, end)).toBe(text);
});
