import { expect, isClean, say, signUp, test } from "./harness.ts";

test("a person chooses how long unused conversations are kept, and takes it back", async ({ page }) => {
  await signUp(page);
  await say(page, "I am a nurse with 6 years of experience.");
  await page.goto("/account");
  const choice = page.getByLabel("Keep conversations");
  await expect(choice).toHaveValue("");
  await choice.selectOption({ label: "for 90 days after their last message" });
  // Nothing is that old: it holds at once.
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(choice).toHaveValue("90");
  await page.reload();
  await expect(choice).toHaveValue("90");
  await isClean(page, "the account with a time for conversations");
  await choice.selectOption({ label: "until I delete them" });
  await expect(choice).toHaveValue("");
});

test("what a choice ends at once is said before, and nothing is changed by going back", async ({ page }) => {
  await signUp(page);
  await page.route("**/conversations/retention?keep_days=30", (route) =>
    route.fulfill({ json: { data: { keep_days: 30, ending: 3 } } }),
  );
  await page.goto("/account");
  const choice = page.getByLabel("Keep conversations");
  await choice.selectOption("30");
  const dialog = page.getByRole("dialog", { name: "Delete 3 conversations?" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Keep them" }).click();
  await expect(choice).toHaveValue("");
  await choice.selectOption("30");
  await dialog.getByRole("button", { name: "Delete them" }).click();
  await expect(choice).toHaveValue("30");
});
