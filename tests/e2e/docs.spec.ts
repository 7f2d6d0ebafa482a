import { expect, isClean, test } from "./harness.ts";

for (const [name, width, colorScheme] of [
  ["wide and light", 1360, "light"],
  ["narrow and dark", 390, "dark"],
] as const) {
  test(`the API's reference is read without a sign-in, ${name}`, async ({ browser }) => {
    test.slow();
    const viewport = { width, height: 860 };
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto("/docs");
    await expect(page.getByRole("heading", { name: "API reference" })).toBeVisible();
    if (width < 500) await page.getByText("Contents", { exact: true }).click();
    await page
      .getByRole("link", { name: /POST.*\/conversations$/i })
      .first()
      .click();
    const operation = page.getByRole("article", { name: "Begins a conversation." });
    await expect(operation).toBeInViewport();
    await expect(operation).toContainText("/api/v1/conversations");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // Axe takes minutes for a hundred of the same.
    await page.evaluate(() => {
      for (const [index, one] of document.querySelectorAll("article").entries()) if (index % 6) one.remove();
    });
    await isClean(page, "reference");
    await context.close();
  });
}

test("the document has an operation for every call that the reference shows", async ({ page, request }) => {
  const document = await (await request.get("/api/v1/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  await page.goto("/docs");
  const paths = Object.values<Record<string, { operationId: string }>>(document.paths);
  const ids = paths.flatMap((verbs) => Object.values(verbs).map(({ operationId }) => operationId));
  expect(ids.length).toBeGreaterThan(50);
  // Asked for once: one by one a hundred take a busy machine minutes.
  const shown = await page.locator("article[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id) => shown.filter((each) => each === id).length !== 1)).toEqual([]);
});
