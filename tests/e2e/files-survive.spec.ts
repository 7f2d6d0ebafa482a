import type { Page } from "@playwright/test";
import { composer, expect, hold, play, replied, say, send, signUp, signUpWithGrok, test } from "./harness.ts";

const WORDS = Array.from({ length: 400 }, (_, index) => `word${index}`).join(" ");
const SOON = { timeout: 20_000 };

const waiting = (page: Page) => page.locator("form").getByRole("list", { name: "Attached documents" });
const sent = (page: Page) => page.locator("[data-thread]").getByRole("list", { name: "Attached documents" });
const queue = (page: Page) => page.getByRole("region", { name: "Queued messages" });

async function attach(page: Page, name: string) {
  await expect(page.getByRole("button", { name: "Attach documents" })).toBeVisible();
  const files = { name, mimeType: "text/plain", buffer: Buffer.from(`This is ${name}.`) };
  await page.locator("input[type=file]").setInputFiles(files);
  await expect(waiting(page).getByText(name)).toBeVisible();
  await expect(waiting(page).getByText(/^Text, /)).toBeVisible(SOON);
}

test("chosen documents are there after a reload with the words, on the start page and in a thread, and are sent", async ({
  page,
}) => {
  await signUp(page);
  await composer(page).fill("What do you think?");
  await attach(page, "cv.txt");
  await page.reload();
  await expect(waiting(page).getByText("cv.txt")).toBeVisible(SOON);
  await expect(composer(page)).toHaveValue("What do you think?");
  await expect(page.getByRole("button", { name: "Send" })).toBeEnabled();
  await composer(page).press("Enter");
  await expect(sent(page).getByText("cv.txt")).toBeVisible();
  await replied(page);
  await attach(page, "letter.txt");
  await page.reload();
  await expect(waiting(page).getByText("letter.txt")).toBeVisible(SOON);
  await page.getByRole("button", { name: "Remove letter.txt" }).click();
  await page.reload();
  await expect(sent(page).getByText("cv.txt")).toBeVisible();
  await expect(page.getByRole("button", { name: "Attach documents" })).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
});

test("a document that is gone meanwhile says so", async ({ page }) => {
  await signUp(page);
  await attach(page, "cv.txt");
  const name = await page.evaluate(() => Object.keys(localStorage).find((key) => key.endsWith(":files:new")));
  await page.evaluate((key) => {
    const kept = JSON.parse(localStorage.getItem(key) ?? "[]");
    localStorage.setItem(key, JSON.stringify([{ ...kept[0], id: crypto.randomUUID() }]));
  }, name ?? "");
  await page.reload();
  await expect(page.getByText("cv.txt is not here any more: attach it again.")).toBeVisible(SOON);
  await expect(waiting(page).getByRole("listitem")).toHaveCount(0);
});

test("a message that is queued takes its documents along, also after a reload, and brings them back when taken back", async ({
  page,
}) => {
  await signUpWithGrok(page);
  await play({ text: "Hello." });
  await say(page, "Good morning.");
  await play({ text: WORDS, gapMs: 60 }, { text: "Understood." });
  await send(page, "Tell me a lot.");
  await expect(page.getByRole("article").last()).toContainText("word3 ");
  await attach(page, "cv.txt");
  await composer(page).fill("Read this next.");
  await page.getByRole("button", { name: "Queue this message" }).click();
  await expect(queue(page)).toContainText("cv.txt");
  await expect(waiting(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Take it back to the composer" }).click();
  await expect(waiting(page).getByText("cv.txt")).toBeVisible();
  await expect(composer(page)).toHaveValue("Read this next.");
  await page.getByRole("button", { name: "Queue this message" }).click();
  await page.reload();
  await expect(page.getByText("Understood.")).toBeVisible({ timeout: 60_000 });
  await replied(page);
  await expect(sent(page).getByText("cv.txt")).toBeVisible();
  await expect(queue(page)).toHaveCount(0);
});

test("a template that a slash names goes with the documents, and a fork shows them and gives them back", async ({
  page,
}) => {
  await signUp(page);
  await attach(page, "cv.txt");
  await composer(page).pressSequentially("/where could");
  const list = page.getByRole("listbox", { name: "Templates" });
  await expect(list.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Start the conversation" })).toBeVisible();
  for (const box of await dialog.getByRole("textbox").all()) await box.fill("nursing");
  await dialog.getByRole("button", { name: "Start the conversation" }).click();
  await expect(sent(page).getByText("cv.txt")).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
  await replied(page);
  const address = page.url();
  await page.getByRole("article").last().getByRole("button", { name: "Message actions" }).click();
  await page.getByRole("button", { name: /Go on from here/ }).click();
  await expect(page).not.toHaveURL(address);
  await expect(sent(page).getByText("cv.txt")).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), sent(page).getByRole("link").click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe("This is cv.txt.");
});

test("a template that is filled in while a document is on its way waits for it, and takes it along", async ({
  page,
}) => {
  await signUp(page);
  await say(page, "Hello there.");
  const release = await hold(page, "**/api/v1/files?**");
  await expect(page.getByRole("button", { name: "Attach documents" })).toBeVisible();
  const files = { name: "cv.txt", mimeType: "text/plain", buffer: Buffer.from("This is my life.") };
  await page.locator("input[type=file]").setInputFiles(files);
  await expect(waiting(page).getByText("cv.txt")).toBeVisible();
  await composer(page).pressSequentially("/where could");
  await expect(page.getByRole("option", { name: /Where could I go/ })).toBeVisible();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Start the conversation" })).toBeVisible();
  for (const box of await dialog.getByRole("textbox").all()) await box.fill("nursing");
  await dialog.getByRole("button", { name: "Start the conversation" }).click();
  await expect(composer(page)).toHaveValue(/nursing/);
  await expect(page.getByText(/your documents are still on their way/)).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
  release();
  await expect(page.getByRole("button", { name: "Send" })).toBeEnabled(SOON);
  await composer(page).press("Enter");
  await expect(sent(page).getByText("cv.txt")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(2, SOON);
});
