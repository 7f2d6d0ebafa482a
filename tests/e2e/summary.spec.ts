import { expect, say, signUp, test } from "./harness.ts";

test("a conversation shows itself in short, and leads to where a note was taken", async ({ page }) => {
  await signUp(page);
  await say(page, "I am a nurse on a night ward in Leeds. I have 9 years of experience.");
  await expect(page.getByRole("button", { name: "Summary" })).toBeHidden();
  await say(page, "I want to leave shift work by 2027.");
  await say(page, "I've decided to talk to my manager on Monday.");
  const summary = page.getByRole("dialog", { name: "This conversation in short" });
  const api = page.url().replace("/chat/", "/api/v1/conversations/");
  const notes = async () => (await (await page.request.get(`${api}/summaries`)).json()).data.length;
  await expect.poll(notes, { timeout: 20_000 }).toBe(1);
  await page.getByRole("button", { name: "Summary" }).click();
  await expect(summary.getByText("messages 1–5")).toBeVisible();
  await expect(summary).toContainText("“I want to leave shift work by 2027.”");
  await expect(summary).toContainText("Offline advisor");
  await summary.getByRole("link", { name: "Go to message 1" }).click();
  await expect(summary).toBeHidden();
  await expect(page.getByText("I am a nurse on a night ward in Leeds.").first()).toBeInViewport();
});

test("before the first note the panel says what will stand there", async ({ page }) => {
  await page.route("**/summaries?*", (route) => route.fulfill({ json: { data: [], meta: {}, errors: [] } }));
  await signUp(page);
  for (const text of ["Hello.", "I am a welder.", "What could I do next?"]) await say(page, text);
  await page.getByRole("button", { name: "Summary" }).click();
  await expect(page.getByRole("dialog")).toContainText("Nothing is noted yet.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("button", { name: "Summary" })).toBeFocused();
});
