import { expect, say, signUp, test } from "./harness.ts";

test("a conversation is put away, found in the archive, and brought back; several are deleted at once", async ({
  page,
}) => {
  await signUp(page);
  for (const text of ["I am a nurse.", "I am a pilot."]) {
    await page.goto("/chat");
    await say(page, text);
  }
  const list = page.getByRole("navigation", { name: "Conversations" });
  for (const title of ["I am a nurse", "I am a pilot"]) {
    await list.getByRole("link", { name: title }).hover();
    await list.getByRole("button", { name: `Actions for ${title}` }).click();
    await page.getByRole("button", { name: "Archive", exact: true }).click();
    await expect(list.getByRole("link", { name: title })).toHaveCount(0);
  }
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("link", { name: "Archived conversations" }).click();
  await page.getByRole("button", { name: "Bring back I am a nurse" }).click();
  await expect(list.getByRole("link", { name: "I am a nurse" })).toBeVisible();
  if (process.env.E2E_PICTURES) await page.screenshot({ path: `${process.env.E2E_PICTURES}/archived.png` });
  await page.getByLabel("Choose I am a pilot").check();
  await page.getByRole("button", { name: "Delete…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("Nothing is put away.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Nothing is put away.")).toBeVisible();
  await expect(list.getByRole("link", { name: "I am a nurse" })).toBeVisible();
});
