import type { Page } from "@playwright/test";
import { aDocx, aPdf } from "../fakes/a-document.ts";
import { aResume } from "../harness/resume.ts";
import { composer, expect, isClean, replied, signUp, test } from "./harness.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const waiting = (page: Page) => page.locator("form").getByRole("list", { name: "Attached documents" });
const sent = (page: Page) => page.locator("[data-thread]").getByRole("list", { name: "Attached documents" });
const resumeLines = aResume.replace(/[^\x20-\x7e\n]/g, "-").split("\n");

async function pick(page: Page, name: string, bytes: Uint8Array) {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Attach documents" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

test("a résumé is picked, read, sent, kept with its message, given back, and what it says is proposed", async ({
  page,
}) => {
  await signUp(page);
  const pdf = aPdf([resumeLines]);
  await pick(page, "Résumé.pdf", pdf);
  await expect(waiting(page).getByText(/^PDF, 1 page, \d kB$/)).toBeVisible({ timeout: 20_000 });
  await isClean(page, "a document waits in the composer");
  await composer(page).press("Enter");
  await expect(sent(page).getByText("Résumé.pdf")).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
  await replied(page);
  await expect(page.getByText("Here is Résumé.pdf.", { exact: true })).toBeVisible();
  const review = page.getByRole("button", { name: /things noted from your résumé – review/ });
  await expect(review).toBeVisible({ timeout: 20_000 });
  await isClean(page, "a document in the thread");
  await page.reload();
  const [download] = await Promise.all([page.waitForEvent("download"), sent(page).getByRole("link").click()]);
  // Where the machine has no UTF-8 locale Chromium gives no such name.
  expect(["Résumé.pdf", "download"]).toContain(download.suggestedFilename());
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  expect(Buffer.concat(chunks).equals(Buffer.from(pdf))).toBe(true);
});

test("what cannot be read says why and stands in the way of nothing; the words typed stay", async ({
  page,
}) => {
  await signUp(page);
  await composer(page).fill("What do you think of it?");
  await pick(page, "locked.pdf", aPdf([["x"]], { isLocked: true }));
  await expect(waiting(page).getByText(/protected by a password/)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("button", { name: "Send" })).toBeDisabled();
  await isClean(page, "a document that was refused");
  await page.getByRole("button", { name: "Remove locked.pdf" }).click();
  await expect(composer(page)).toHaveValue("What do you think of it?");
  await expect(page.getByRole("button", { name: "Send" })).toBeEnabled();
});

test("documents can be dropped and pasted, five at most, and an upload can be cancelled or tried again", async ({
  page,
}) => {
  await signUp(page);
  await expect(page.getByRole("button", { name: "Attach documents" })).toBeVisible();
  await give(page, "drop", { "notes.md": "# Notes of mine", "plan.txt": "A plan" });
  await expect(waiting(page).getByText("Markdown, 15 bytes")).toBeVisible({ timeout: 20_000 });
  await give(page, "paste", { "pasted.txt": "Something pasted" });
  await expect(waiting(page).getByText("pasted.txt")).toBeVisible();

  await page.route("**/api/v1/files?**", (route) => route.abort());
  await pick(page, "letter.docx", aDocx(["A letter"]));
  await expect(waiting(page).getByText("The connection was lost on the way.")).toBeVisible();
  await page.unroute("**/api/v1/files?**");
  await page.getByRole("button", { name: "Try letter.docx again" }).click();
  await expect(waiting(page).getByText(/^Word, /)).toBeVisible({ timeout: 20_000 });

  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/api/v1/files?**", async (route) => {
    await held;
    await route.abort();
  });
  await give(page, "drop", { "fifth.txt": "Five", "sixth.txt": "Six" });
  await expect(page.getByText("A message can have 5 documents.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send" })).toBeDisabled();
  await page.getByRole("button", { name: "Cancel fifth.txt" }).click();
  release();
  await expect(waiting(page).getByRole("listitem")).toHaveCount(4);
  await expect(page.getByRole("button", { name: "Send" })).toBeEnabled();
  await composer(page).press("Enter");
  await expect(sent(page).getByRole("listitem")).toHaveCount(4);
  await replied(page);
});

async function give(page: Page, how: "drop" | "paste", files: Record<string, string>) {
  await page.evaluate(
    ({ how, files }) => {
      const data = new DataTransfer();
      for (const [name, text] of Object.entries(files)) data.items.add(new File([text], name));
      const field = document.querySelector("textarea[name=message]");
      if (how === "drop") {
        field?.dispatchEvent(
          new DragEvent("dragover", { dataTransfer: data, bubbles: true, cancelable: true }),
        );
        field?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      } else {
        field?.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
        );
      }
    },
    { how, files },
  );
}

test("a document with a long name stays within a narrow composer, and can be taken away there", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signUp(page);
  const name = "my-résumé-with-quite-a-long-name-of-its-own-2024-final-version.txt";
  await pick(page, name, Buffer.from("Ada Lovelace, nurse."));
  const remove = page.getByRole("button", { name: `Remove ${name}` });
  await expect(remove).toBeInViewport({ ratio: 1 });
  await remove.click();
  await expect(waiting(page)).toHaveCount(0);
});
