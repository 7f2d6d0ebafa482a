import { expect, test } from "@playwright/test";

test("every answer says what a page may load, and that nobody may frame it or guess its type", async ({
  request,
}) => {
  for (const path of ["/", "/sign-in", "/nowhere", "/api/health/live", "/api/v1/users/me"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("default-src 'self'");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("a page asks nobody else, even when its content wants to", async ({ page }) => {
  await page.goto("/");
  const blocked = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
        const image = document.createElement("img");
        image.src = "https://evil.example/x.png";
        document.body.append(image);
      }),
  );
  expect(await blocked).toBe("img-src");
});
