import { expect, test } from "vitest";
import { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from "@/app/api/inngest/route";

const door = Object.entries({ DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT });

test.each(door)("without a server %s finds nothing at the jobs' address", async (method, handler) => {
  const body = ["POST", "PUT"].includes(method) ? { body: JSON.stringify({ url: "http://x.test" }) } : {};
  const headers = { "content-type": "application/json", "x-inngest-sync-kind": "in_band" };
  const request = new Request("http://localhost:3000/api/inngest", { method, headers, ...body });
  const response = await handler(request);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("");
});
