import { beforeAll, expect, test } from "vitest";
import { asSystem, asUser } from "@/lib/db/as-user";
import { database } from "@/lib/db/client";
import { publish } from "@/lib/events/publish";
import {
  currentRole,
  deleteAll,
  forge,
  type OwnedTable,
  ownedTables,
  rowCount,
  rowsWithoutContext,
  touchAll,
  touchEvery,
} from "@/tests/harness/catalogue.sql";
import { aUser } from "@/tests/harness/people";
import { somebodyWithRowsEverywhere } from "@/tests/harness/rows-everywhere";

/** Every table of the schema is either here with rows of somebody's, or a partition of one that is. */
let tables: OwnedTable[];
let owner: Awaited<ReturnType<typeof aUser>>;

beforeAll(async () => {
  owner = await somebodyWithRowsEverywhere();
  tables = await database().$transaction(ownedTables);
});

test("the app acts as a role that is neither owner nor superuser and cannot bypass row security", async () => {
  const role = await database().$transaction(currentRole);
  expect(role).toEqual({ name: "career_app", isSuperuser: false, bypasses: false, ownsTables: false });
  const system = await asSystem(currentRole);
  expect(system).toMatchObject({
    name: "career_system",
    isSuperuser: false,
    bypasses: false,
    ownsTables: false,
  });
});

test("every table has row security enabled and forced, and a policy", async () => {
  for (const table of tables) {
    expect(table, table.name).toMatchObject({ isEnabled: true, isForced: true });
    expect(table.policies > 0 || table.isPartition, `${table.name} has no policy`).toBe(true);
  }
});

test("every table holds rows of the owner, or the next tests would prove nothing", async () => {
  for (const { name, hasAppGrant, key } of tables) {
    if (hasAppGrant && key) expect(await asUser(owner, (tx) => rowCount(tx, name)), name).toBeGreaterThan(0);
  }
});

test("without a person there are no rows", async () => {
  for (const { name, hasAppGrant, sharedRows } of tables) {
    if (hasAppGrant)
      expect(await database().$transaction((tx) => rowsWithoutContext(tx, name, sharedRows)), name).toBe(0);
  }
});

test("another person reads, changes, deletes and forges nothing, by raw SQL without a predicate", async () => {
  const other = await aUser("Other");
  const before = await asUser(owner, (tx) =>
    Promise.all(tables.filter((t) => t.hasAppGrant).map((t) => rowCount(tx, t.name))),
  );
  for (const { name, key, hasAppGrant, firstColumn, sharedRows } of tables) {
    if (sharedRows === "true") {
      const touched = asUser(other, (tx) => touchEvery(tx, name, firstColumn));
      await expect(touched, `update ${name}`).rejects.toThrow(/permission denied/);
      continue;
    }
    if (!hasAppGrant || !key) {
      await expect(
        asUser(other, (tx) => rowCount(tx, name)),
        name,
      ).rejects.toThrow(/permission denied/);
      continue;
    }
    expect(
      await asUser(other, (tx) => rowCount(tx, name, { key, userId: owner.userId })),
      `read ${name}`,
    ).toBe(0);
    const touched = asUser(other, (tx) => touchAll(tx, name, firstColumn, { key, userId: owner.userId }));
    expect(await touched.catch(denied), `update ${name}`).toBe(0);
    await expect(
      asUser(other, (tx) => forge(tx, name, key, owner.userId)),
      `insert ${name}`,
    ).rejects.toThrow(/row-level security|permission denied/);
    const deleted = asUser(other, (tx) => deleteAll(tx, name, { key, userId: owner.userId }));
    expect(await deleted.catch(denied), `delete ${name}`).toBe(0);
  }
  const after = await asUser(owner, (tx) =>
    Promise.all(tables.filter((t) => t.hasAppGrant).map((t) => rowCount(tx, t.name))),
  );
  expect(after).toEqual(before);
});

test("what happened can be said in one's own name only, and nobody but the system role reads it", async () => {
  const notice = (userId: string) =>
    asUser(owner, (tx) => publish(tx, userId, { name: "users/profile.changed", data: { user_id: userId } }));
  await notice(owner.userId);
  await expect(notice((await aUser()).userId)).rejects.toThrow(/row-level security/);
  for (const { name } of tables.filter((table) => /^(outbox|job_)/.test(table.name))) {
    await expect(
      asUser(owner, (tx) => rowCount(tx, name)),
      name,
    ).rejects.toThrow(/permission denied/);
    expect(await asSystem((tx) => rowCount(tx, name)), name).toBeGreaterThanOrEqual(0);
  }
});

test("the system role cannot read what anybody wrote", async () => {
  const written = [
    ["messages", "text"],
    ["messages", "usage"],
    ["messages", "parts"],
    ["conversations", "title"],
    ["conversation_summaries", "text"],
    ["searchable_messages", "words"],
    ["files", "name"],
    ["files", "text"],
    ["sessions", "address"],
    ["sessions", "device"],
    ["api_tokens", "name"],
    ["messages", "feedback_reason"],
    ["profile_facts", "value"],
    ["profile_facts", "quote"],
    ["prompt_uses", "message_id"],
  ] as const;
  for (const [name, column] of written) {
    await expect(asSystem((tx) => rowCount(tx, name, undefined, column))).rejects.toThrow(
      /permission denied/,
    );
  }
  for (const column of ["title", "prompt_id"]) {
    await expect(asSystem((tx) => rowCount(tx, "conversations", undefined, column))).rejects.toThrow(
      /permission denied/,
    );
  }
  await expect(asSystem((tx) => rowCount(tx, "request_keys", undefined, "key_hash"))).rejects.toThrow(
    /permission denied/,
  );
  // Nobody named a link.
  for (const name of ["shares", "shared_messages"]) {
    expect(await asSystem((tx) => rowCount(tx, name, undefined, "user_id")), name).toBe(0);
  }
  const unseen = "file_bytes import_items embeddings memory_receipts memory_tombstones prompt_favourites";
  for (const name of unseen.split(" ")) {
    await expect(
      asSystem((tx) => rowCount(tx, name)),
      name,
    ).rejects.toThrow(/permission denied/);
  }
});

function denied(error: Error): number {
  expect(error.message).toMatch(/permission denied/);
  return 0;
}
