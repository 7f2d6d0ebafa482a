import { expect, test } from "vitest";
import { keeping } from "@/tests/harness/live";
import { KeptDraft } from "./kept-draft";

function aBrowser() {
  const kept = keeping();
  const aTab = () => new KeptDraft(kept, "draft:1");
  const opened = () => {
    const tab = aTab();
    return { tab, shown: tab.take() };
  };
  const writeBlindly = (text: string) => kept.set("draft:1", text);
  return { kept: () => kept.get("draft:1"), aTab, opened, writeBlindly };
}

test("a tab that was left as it is does not write over what another wrote since", () => {
  const { kept, opened } = aBrowser();
  opened().tab.keep("Begun.");
  const [first, second] = [opened(), opened()];
  second.tab.keep("A long story.");
  first.tab.keep(first.shown);
  expect(kept()).toBe("A long story.");
});

test("a tab in which nobody wrote takes over what another wrote, and that it was sent", () => {
  const { opened } = aBrowser();
  const [first, second] = [opened(), opened()];
  second.tab.keep("A long");
  second.tab.keep("A long story.");
  expect(first.tab.news("")).toBe("A long story.");
  expect(first.tab.news("A long story.")).toBeNull();
  second.tab.sent("A long story.");
  expect(first.tab.news("A long story.")).toBe("");
});

test("what is emptied or replaced in one tab stays in another that shows it", () => {
  const { opened } = aBrowser();
  opened().tab.keep("A long story.");
  const [first, second] = [opened(), opened()];
  second.tab.keep("");
  expect(first.tab.news("A long story.")).toBeNull();
  second.tab.keep("Something else.");
  expect(first.tab.news("A long story.")).toBeNull();
  second.tab.sent("Something else.");
  expect(first.tab.news("A long story.")).toBeNull();
});

test("a tab does not take another's words beside its own for its own", () => {
  const { kept, opened } = aBrowser();
  const [first, second] = [opened(), opened()];
  first.tab.keep("From here");
  second.tab.keep("From there");
  expect(first.tab.news("From here")).toBeNull();
  expect(second.tab.news("From there")).toBeNull();
  first.tab.sent("From here");
  expect(second.tab.news("From there")).toBe("From there");
  expect(kept()).toBe("From there");
});

test("a tab in which somebody writes keeps its own, and the words of both are kept", () => {
  const { kept, opened } = aBrowser();
  const [first, second] = [opened(), opened()];
  first.tab.keep("From here");
  expect(second.tab.news("From")).toBeNull();
  second.tab.keep("From there");
  first.tab.keep("From here, on");
  second.tab.keep("From there, on");
  expect(kept().split("\n\n").sort()).toEqual(["From here, on", "From there, on"]);
  expect(opened().shown).toBe(kept());
});

test("what one of two tabs sends goes, and the other's words stay", () => {
  const { kept, opened } = aBrowser();
  const [first, second] = [opened(), opened()];
  first.tab.keep("From here");
  second.tab.keep("From there");
  first.tab.keep("");
  expect(kept()).toBe("From there");
  second.tab.keep("");
  expect(kept()).toBe("");
});

test("words that another tab wrote over in the same moment, without having seen them, are kept beside its own", () => {
  const { kept, opened, writeBlindly } = aBrowser();
  const { tab } = opened();
  tab.keep("From here");
  writeBlindly("From there");
  expect(tab.news("From here")).toBeNull();
  expect(kept()).toBe("From there\n\nFrom here");
  expect(tab.news("From here")).toBeNull();
  expect(kept()).toBe("From there\n\nFrom here");
});

test("words keep which template they came from until nothing of them is left", () => {
  const { opened } = aBrowser();
  const { tab } = opened();
  tab.keep("How do I ask for more?", "a template");
  const again = opened();
  expect(again.tab.template).toBe("a template");
  again.tab.keep("How do I ask for much more?", "a template");
  expect(opened().tab.template).toBe("a template");
  again.tab.sent("How do I ask for much more?");
  expect(opened().tab.template).toBe("");
});

test("a tab that only shows a template's words, and one that leaves, take nothing of it away", () => {
  const { opened } = aBrowser();
  const [writes, shows] = [opened(), opened()];
  writes.tab.keep("How do I ask for more?", "a template");
  expect(shows.tab.news("")).toBe("How do I ask for more?");
  expect(shows.tab.template).toBe("a template");
  shows.tab.keep("How do I ask for more?", "a template");
  expect(opened().tab.template).toBe("a template");
  shows.tab.keep("Something else.");
  expect(opened().tab.template).toBe("");
});
