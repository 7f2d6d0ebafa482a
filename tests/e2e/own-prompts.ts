import type { Page } from "@playwright/test";
import { expect } from "./harness.ts";
import { OFFLINE_APP } from "./servers.ts";

export async function choose(page: Page, title: string, act: string): Promise<void> {
  await page.getByRole("button", { name: `More about “${title}”` }).click();
  await page.getByRole("button", { name: act, exact: true }).click();
}

/** Writes a prompt with a blank in the open form. */
export async function write(page: Page, title: string, template: string): Promise<void> {
  const form = page.getByRole("dialog");
  await form.getByLabel("Title").fill(title);
  await form.getByLabel("What is said").fill(template);
}

/** A prompt of one's own, made by the request that the editor makes. */
export async function aPrompt(page: Page, content: object): Promise<string> {
  const body = { description: "", category: "career-paths", instructions: "", tags: [], ...content };
  const made = await page.request.post("/api/v1/prompts", { data: body, headers: { origin: OFFLINE_APP } });
  expect(made.status()).toBe(201);
  return (await made.json()).data.id;
}
