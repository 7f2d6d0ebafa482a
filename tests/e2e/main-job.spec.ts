import { expect, password, say, signUp, signUpByForm, test } from "./harness.ts";

const SAID = "I ran the Kubernetes clusters of a bank for four years and wrote the on-call handbook.";

test("a person signs up, talks, leaves, comes back another day, and the advisor knows what they said", async ({
  page,
  browser,
}) => {
  const { email } = await signUpByForm(page);
  await say(page, SAID);
  await expect(page).toHaveURL(/\/chat\/[0-9a-f-]{36}$/);
  const list = page.getByRole("navigation", { name: "Conversations" });
  await expect(list.getByRole("link", { name: /Kubernetes clusters/ })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await page.reload();
  await expect(page.getByText(SAID).first()).toBeVisible();
  await expect(page).toHaveTitle(/Kubernetes clusters/);

  const later = await browser.newContext();
  const again = await later.newPage();
  await again.goto("/");
  await again.getByRole("link", { name: "Sign in" }).first().click();
  await again.getByLabel("E-mail").fill(email);
  await again.getByLabel("Password", { exact: true }).fill(password);
  await again.getByRole("button", { name: "Sign in" }).click();
  await again.waitForURL("**/chat");

  // The first message gets its vectors in the background: a moment later it is known.
  await expect(async () => {
    await again.goto("/chat");
    await say(again, "What do you know about my experience with Kubernetes?");
    await expect(again.getByRole("button", { name: /Memory used · [1-9]/ })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
  await expect(again.getByRole("article").last()).toContainText("ran the Kubernetes clusters of a bank");
  await again.getByRole("button", { name: /Memory used/ }).click();
  await again
    .getByRole("article")
    .last()
    .getByRole("link", { name: /Kubernetes clusters/ })
    .first()
    .click();
  await again.waitForURL(/\?message=/);
  await expect(again.getByRole("listitem").filter({ hasText: SAID }).first()).toBeInViewport();
  await later.close();
});

test("signing out ends the session, and the pages ask to sign in", async ({ page }) => {
  await signUp(page);
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/chat");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("two pages of résumé are read: follow-ups and another conversation draw on them", async ({ page }) => {
  await signUp(page);
  const jobs = Array.from(
    { length: 24 },
    (_, index) =>
      `${2000 + index}: Employer ${index}. Took part in project ${index} for logistics customers, wrote its reports and kept its plans.`,
  );
  const resume = [
    "Grace Hopper",
    ...jobs.slice(0, 12),
    "2018–2022: Nordbank. Led the migration of 140 batch jobs from COBOL to Kafka with a team of six.",
    ...jobs.slice(12),
  ].join("\n\n");
  await say(page, resume);
  await expect(page.getByRole("button", { name: /Show all [\d,]+ words/ })).toBeVisible();
  await say(page, "Which of my work would you put first?");
  await expect(async () => {
    await page.goto("/chat");
    await say(page, "What do you know about my experience with Kafka?");
    await expect(page.getByRole("article").last()).toContainText("140 batch jobs", { timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
});

test("a message of 100 kB is sent, answered and found again", async ({ page }) => {
  test.setTimeout(200_000);
  await signUp(page);
  const filler = "The weather report of that day spoke of light winds and a calm sea in the north. ";
  const text = `${filler.repeat(600)}I kept the falcons of the natural history museum in Leipzig for nine years. ${filler.repeat(640)}`;
  expect(text.length).toBeGreaterThan(100_000);
  await say(page, text);
  await page.reload();
  await expect(page.getByRole("button", { name: /Show all/ })).toBeVisible();
  await expect(async () => {
    await page.goto("/chat");
    await say(page, "What do you know about my work with falcons in a museum?");
    await expect(page.getByRole("article").last()).toContainText("falcons of the natural history museum", {
      timeout: 1_000,
    });
  }).toPass({ timeout: 150_000, intervals: [10_000] });
});
