import { expect, test } from "vitest";
import { wordsIn } from "@/tests/harness/words";
import { type Command, matching } from "./command";

const t = wordsIn("palette");
const command = (key: Command["key"]): Command => ({
  key,
  name: t(`commands.${key}`),
  words: t(`alsoFoundBy.${key}`),
  icon: null,
  run: () => undefined,
});
const all = [command("newConversation"), command("dark"), command("template")];
const names = (typed: string) => matching(all, typed).map(({ name }) => name);

test.each([
  ["", ["New conversation", "Dark theme", "Start from a template…"]],
  ["start", ["New conversation", "Start from a template…"]],
  ["THEME dark", ["Dark theme"]],
  ["template", ["Start from a template…"]],
  ["dark chat", []],
  ["heme", []],
])("%j finds what begins with every word", (typed, found) => {
  expect(names(typed)).toEqual(found);
});
