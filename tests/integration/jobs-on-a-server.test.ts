import { expect, test } from "vitest";

process.env.INNGEST_DEV = "http://127.0.0.1:9";
const { listJobs, retryJob } = await import("@/inngest/for-admins");
const { newId } = await import("@/lib/ids");
const { setRole, updateProfile } = await import("@/lib/users");
const { aUser } = await import("@/tests/harness/people");

test("where an Inngest server runs the jobs, our tables say what waits to be handed over, and no more", async () => {
  const admin = await aUser();
  await setRole(admin.email, "admin");
  await updateProfile(admin, { skills: ["Patience"] });
  const seen = await listJobs(admin, { limit: 100 });
  expect(seen).toMatchObject({ executor: "server", functions: [], jobs: [] });
  expect(seen.outbox.waiting).toBeGreaterThan(0);
  expect(seen.outbox.oldest_at).toEqual(expect.any(String));
  await expect(retryJob(admin, newId())).rejects.toMatchObject({ code: "conflict" });
  await expect(retryJob(await aUser(), newId())).rejects.toMatchObject({ code: "forbidden" });
});
