import { expect, test } from "vitest";
import { LiveReply } from "@/lib/advisor/live-reply";

test("x", async () => {
  const live = new LiveReply("u", "c", "r");
  const read = async () => {
    let t = "";
    for await (const e of live.events()) if (e.type === "text-delta") t += e.delta;
    return t;
  };
  const a = read();
  live.push({ type: "start", messageId: "r" });
  live.push({ type: "text-delta", id: "r", delta: "one " });
  await new Promise((r) => setTimeout(r, 5));
  const b = read();
  for (const w of ["two ", "three ", "four "]) {
    live.push({ type: "text-delta", id: "r", delta: w });
    await new Promise((r) => setTimeout(r, 5));
  }
  live.end();
  expect([await a, await b]).toEqual(["one two three four ", "one two three four "]);
});
