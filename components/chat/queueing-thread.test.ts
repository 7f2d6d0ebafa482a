import { expect, test, vi } from "vitest";
import { keeping } from "@/tests/harness/live";
import type { Waiting } from "./kept-messages";
import { QueueingThread } from "./queueing-thread";
import { draftMessage, emptyThread, withMessage } from "./thread-state";

const conversation_id = "0199a000-0000-7000-8000-000000000000";

/** Two tabs of one browser; `said` is what the server was sent, `answer` ends the reply that one of them reads. */
function twoTabs() {
  const kept = keeping();
  const said: string[] = [];
  const running: (() => void)[] = [];
  class Tab extends QueueingThread {
    /** A whole reply has come. */
    replied = () => {
      const reply = { id: crypto.randomUUID(), conversation_id, role: "assistant" as const, text: "Yes." };
      const whole = draftMessage({ ...reply, status: "complete" }, this.state.messages);
      this.set({ ...withMessage(this.state, whole), phase: "idle" });
      this.sendNext();
    };

    protected async sendWaiting({ text }: Waiting) {
      said.push(text);
      this.set({ ...this.state, phase: "replying" });
      await new Promise<void>((resolve) => running.push(resolve));
      this.replied();
    }
  }
  const aTab = () => new Tab(conversation_id, emptyThread(), kept);
  return { tabs: [aTab(), aTab()] as const, said, answer: () => running.shift()?.() };
}

test("what waits goes once and in its order, when two tabs see a reply end", async () => {
  const { tabs, said, answer } = twoTabs();
  for (const text of ["The first", "The second"]) tabs[0].enqueue(text);
  for (const tab of tabs) tab.replied();
  await vi.waitFor(() => expect(said).toEqual(["The first"]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(said).toEqual(["The first"]);
  answer();
  await vi.waitFor(() => expect(said).toEqual(["The first", "The second"]));
  answer();
  tabs[1].replied();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(said).toHaveLength(2);
});

test("what waits goes from the other tab when the one that sent has done its part", async () => {
  const { tabs, said, answer } = twoTabs();
  tabs[0].enqueue("The first");
  tabs[0].replied();
  await vi.waitFor(() => expect(said).toHaveLength(1));
  answer();
  await new Promise((resolve) => setTimeout(resolve, 50));
  tabs[1].enqueue("The second");
  tabs[1].replied();
  await vi.waitFor(() => expect(said).toEqual(["The first", "The second"]));
  answer();
});

test("what waits goes, too, where a page may have no locks", async () => {
  const { tabs, said } = twoTabs();
  vi.stubGlobal("navigator", {
    locks: { request: () => Promise.reject(new DOMException("", "SecurityError")) },
  });
  tabs[0].enqueue("The first");
  tabs[0].replied();
  await vi.waitFor(() => expect(said).toEqual(["The first"]));
  vi.unstubAllGlobals();
});
