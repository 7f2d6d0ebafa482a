import { expect, test } from "vitest";
import { type Command, matching } from "./command";

const command = (name: string, words: string): Command => ({ name, words, icon: null, run: () => undefined });
const all = [
  command("New conversation", "start chat"),
  command("Dark theme", "appearance"),
  command("Start from a template…", "prompts"),
];
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
