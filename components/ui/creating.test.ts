import { afterEach, expect, test, vi } from "vitest";
import { keepWords } from "@/components/ui/words-now";
import common from "@/lib/i18n/messages/en/common.json";
import { creating } from "./creating";

afterEach(() => vi.unstubAllGlobals());

/** The keys that the server was sent; whether its next answers arrive. */
function aServer() {
  const keys: (string | null)[] = [];
  const network = { isLost: false };
  keepWords("en", { common });
  vi.stubGlobal("fetch", async (_: string, { headers }: RequestInit) => {
    keys.push(new Headers(headers).get("idempotency-key"));
    if (network.isLost) throw new TypeError("Failed to fetch");
    return Response.json({ data: { id: "made" } }, { status: 201 });
  });
  return { keys, network };
}

test("a second try with the same words bears the key of the first", async () => {
  const { keys, network } = aServer();
  const create = creating();
  network.isLost = true;
  await expect(create("/prompts", { title: "Once" })).rejects.toThrow();
  network.isLost = false;
  expect(await create("/prompts", { title: "Once" })).toMatchObject({ data: { id: "made" } });
  expect(keys[0]).toMatch(/\S/);
  expect(keys[1]).toBe(keys[0]);
});

test("other words, and what is made after that, bear keys of their own", async () => {
  const { keys, network } = aServer();
  const create = creating();
  network.isLost = true;
  await expect(create("/prompts", { title: "Once" })).rejects.toThrow();
  network.isLost = false;
  await create("/prompts", { title: "Twice" });
  await create("/prompts", { title: "Twice" });
  expect(new Set(keys).size).toBe(3);
});
