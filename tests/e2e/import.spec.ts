import type { Page } from "@playwright/test";
import { anExport, aZippedExport } from "../fakes/a-chatgpt-export.ts";
import { expect, isClean, signUp, test } from "./harness.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

async function choose(page: Page, name: string, bytes: Uint8Array) {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a file" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`conversations of ChatGPT are looked at, taken over and taken back, ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await signUp(page);
    await page.goto("/memory");
    await choose(page, "notes.zip", new TextEncoder().encode("no export"));
    await expect(page.getByRole("region", { name: /Bring your/ }).getByRole("alert")).toContainText(
      "no conversations of ChatGPT",
      { timeout: 20_000 },
    );
    await isClean(page, "an export that is none");
    await choose(page, "export.zip", aZippedExport());
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("heading", { name: "2 conversations found" })).toBeVisible({
      timeout: 20_000,
    });
    await isClean(page, "choosing");
    await dialog.getByRole("checkbox", { name: /Moving to Lisbon/ }).uncheck();
    await dialog.getByRole("button", { name: "Take over 1 conversation" }).click();
    const brought = page.getByRole("list", { name: "Brought along" });
    await expect(brought.getByText("1 conversation from ChatGPT")).toBeVisible({ timeout: 30_000 });
    await choose(page, "conversations.json", anExport());
    await expect(dialog.getByText(/already here/)).toBeVisible({ timeout: 20_000 });
    await dialog.getByRole("button", { name: "Leave it" }).click();
    await expect(async () => {
      await page.reload();
      await expect(page.getByText("I have four years of experience with welding.").first()).toBeVisible({
        timeout: 1_000,
      });
    }).toPass({ timeout: 30_000 });
    await isClean(page, "brought along");
    await brought.getByRole("button", { name: "Take it back" }).click();
    await brought.getByRole("button", { name: "Delete them" }).click();
    await expect(brought).toHaveCount(0, { timeout: 30_000 });
    await page.reload();
    await expect(page.getByText("I have four years of experience with welding.")).toHaveCount(0);
    await context.close();
  });
}
