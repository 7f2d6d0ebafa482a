import { expect, isClean, signUp, test } from "./harness.ts";
import { aPrompt, choose, write } from "./own-prompts.ts";

test("what was saved in another window is shown, and one's own words are saved after it", async ({
  page,
  context,
}) => {
  await signUp(page);
  await aPrompt(page, { title: "Review my year", template: "Help me with my review.", slots: [] });
  const other = await context.newPage();
  for (const each of [page, other]) {
    await each.goto("/prompts");
    await choose(each, "Review my year", "Edit");
  }
  await write(other, "Review my year", "Help me with the words of the other window.");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByRole("dialog")).toBeHidden();

  await write(page, "Review my year", "Help me with the words of this window.");
  const save = page.getByRole("button", { name: "Save", exact: true });
  await save.click();
  await expect(
    page.getByRole("heading", { name: "Version 2 was saved elsewhere while you wrote" }),
  ).toBeVisible();
  await expect(page.locator("del").first()).toBeVisible();
  await expect(save).toBeDisabled();
  await isClean(page, "conflict");
  await page.getByRole("button", { name: "Go on with my words" }).click();
  await expect(page.getByLabel("What is said")).toHaveValue("Help me with the words of this window.");
  await save.click();
  await expect(page.getByRole("dialog")).toBeHidden();

  await choose(other, "Review my year", "Edit");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await other.getByRole("button", { name: "Take version 3" }).click();
  await expect(other.getByLabel("What is said")).toHaveValue("Help me with the words of this window.");
});

test("what the profile says fills a blank that nothing was typed into, and no other", async ({ page }) => {
  await signUp(page);
  const slot = { type: "profile", from: "name", required: true };
  await aPrompt(page, {
    title: "Introduce me",
    template: "I am {{me}}, known as {{nick}}.",
    slots: [
      { ...slot, name: "me", label: "Who?" },
      { ...slot, name: "nick", label: "Known as?" },
    ],
  });
  let letCome = () => {};
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route("**/api/v1/users/me/profile", async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.goto("/prompts");
  await page
    .getByRole("article")
    .getByRole("button", { name: /Introduce me/ })
    .first()
    .click();
  await page.getByLabel("Known as?").fill("Countess");
  letCome();
  await expect(page.getByLabel("Who?")).toHaveValue("Ada Lovelace");
  await expect(page.getByLabel("Known as?")).toHaveValue("Countess");
});
