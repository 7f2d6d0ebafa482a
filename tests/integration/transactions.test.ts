import { setTimeout as pause } from "node:timers/promises";
import { expect, inject, test } from "vitest";
import { startConversation } from "@/lib/conversations";
import { asSystem, asUser, readAsUser } from "@/lib/db/as-user";
import { database } from "@/lib/db/client";
import { openingWith } from "@/lib/db/transaction-client";
import { aUser } from "@/tests/harness/people";

test("hundreds of transactions of several people at once, some of them broken off, each see their own rows alone", async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => aUser()));
  await Promise.all(people.map((person) => startConversation(person, { title: person.userId })));
  const round = async (n: number) => {
    const person = people[n % people.length];
    if (!person) return;
    const open = n % 2 === 0 ? asUser : readAsUser;
    const titles = open(person, async (tx) => {
      const rows = await tx.conversation.findMany({ select: { title: true } });
      if (n % 7 === 0) throw new Error("changed their mind");
      return rows.map((row) => row.title);
    });
    if (n % 7 === 0) await expect(titles).rejects.toThrow("changed their mind");
    else expect(await titles).toEqual([person.userId]);
  };
  await Promise.all(Array.from({ length: 300 }, (_, n) => round(n)));
});

test("a transaction for reading refuses a change and leaves none behind", async () => {
  const person = await aUser("Ada");
  const change = readAsUser(person, (tx) =>
    tx.user.updateMany({ where: { id: person.userId }, data: { name: "Eve" } }),
  );
  await expect(change).rejects.toThrow(/read-only/i);
  const row = await asUser(person, (tx) => tx.user.findFirst({ select: { name: true } }));
  expect(row?.name).toBe("Ada");
});

test("without a person a transaction shows nothing, also right after somebody's", async () => {
  const person = await aUser();
  await startConversation(person, {});
  for (let n = 0; n < 12; n += 1) {
    await readAsUser(person, (tx) => tx.conversation.findMany());
    expect(await database().$transaction((tx) => tx.conversation.findMany())).toEqual([]);
    expect(await database().conversation.findMany()).toEqual([]);
  }
});

test("when the opening fails nothing runs, and the connection serves the next person", async () => {
  const person = await aUser("Ada");
  const opening = { statement: { text: "set local role nobody_there" }, isReading: false };
  for (let n = 0; n < 12; n += 1) {
    // A write that would take, were it not for what failed before it.
    const writing = openingWith(opening, () =>
      database().$transaction(async (tx) => {
        await tx.$queryRaw`select set_config('app.user_id', ${person.userId}, true)`.catch(() => undefined);
        return tx.user.updateMany({ data: { name: "Eve" } });
      }),
    );
    await expect(writing).rejects.toThrow();
    const row = await readAsUser(person, (tx) => tx.user.findFirst({ select: { name: true } }));
    expect(row?.name).toBe("Ada");
  }
});

test.skipIf(inject("databaseIsEmbedded"))(
  "a read that takes too long keeps its connection until it has ended: the next read is quick",
  async () => {
    const person = await aUser();
    const statement = { text: "select set_config('app.user_id', $1, true)", values: [person.userId] };
    const slow = openingWith({ statement, isReading: true }, () =>
      database().$transaction((tx) => tx.$queryRaw`select pg_sleep(4)::text`, { timeout: 300 }),
    );
    const refused = expect(slow).rejects.toThrow();
    await pause(1_000);
    const startedAt = performance.now();
    await readAsUser(person, (tx) => tx.conversation.findMany());
    expect(performance.now() - startedAt).toBeLessThan(1_500);
    await refused;
  },
);

test("a transaction in which nothing is asked ends, and its connection serves the next", async () => {
  const person = await aUser();
  for (let n = 0; n < 12; n += 1) expect(await asUser(person, async () => n)).toBe(n);
  expect(await asSystem((tx) => tx.user.count({ where: { id: person.userId } }))).toBe(1);
});
