import { expect, test } from "vitest";
import { datesIn } from "@/components/ui/dates";
import type { Conversation } from "@/lib/conversations/contract";
import { wordsIn } from "@/tests/harness/words";
import { groupByDay } from "./group-by-day";

function reader(timeZone: string, locale: "en" | "de" = "en") {
  return { timeZone, dates: datesIn(locale), t: wordsIn("layout", locale) };
}

function used(id: string, at: string, pinned = false): Conversation {
  const times = { created_at: at, updated_at: at, last_message_at: at };
  return {
    id,
    title: id,
    pinned,
    archived: false,
    temporary: false,
    imported: false,
    replying: false,
    unread: false,
    expires_at: null,
    tags: [],
    message_count: 2,
    ...times,
  };
}

test("conversations stand under pinned, today, yesterday, the week, then their month", () => {
  const groups = groupByDay(
    [
      used("kept", "2026-01-05T12:00:00Z", true),
      used("now", "2026-11-25T09:00:00Z"),
      used("before", "2026-11-24T09:00:00Z"),
      used("week", "2026-11-20T09:00:00Z"),
      used("older", "2026-10-02T09:00:00Z"),
    ],
    reader("UTC"),
    new Date("2026-11-25T10:00:00Z"),
  );
  expect(groups.map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
    ["Pinned", ["kept"]],
    ["Today", ["now"]],
    ["Yesterday", ["before"]],
    ["Previous 7 days", ["week"]],
    ["October 2026", ["older"]],
  ]);
});

test("the day is the reader's own", () => {
  const late = [used("late", "2026-11-24T23:30:00Z")];
  const now = new Date("2026-11-25T01:00:00Z");
  expect(groupByDay(late, reader("UTC"), now)[0]?.name).toBe("Yesterday");
  expect(groupByDay(late, reader("Europe/Berlin"), now)[0]?.name).toBe("Today");
});

test("the days have their names in the language of the page", () => {
  const items = [used("now", "2026-11-25T09:00:00Z"), used("older", "2026-10-02T09:00:00Z")];
  const groups = groupByDay(items, reader("UTC", "de"), new Date("2026-11-25T10:00:00Z"));
  expect(groups.map(({ name }) => name)).toEqual(["Heute", "Oktober 2026"]);
});
