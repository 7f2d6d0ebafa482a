import { expect, isClean, play, say, signUpWithGrok, test } from "./harness.ts";

const ANSWER = [
  "Between $90k and $120k is usual. It grows by \\(r\\) a year, so after \\(n\\) years:",
  "\\[\nS_n = S_0 \\cdot (1 + r)^n = \\frac{S_0}{(1 + r)^{-n}}\n\\]",
  "Write `\\(r\\)` for it, and never \\(\\href{https://evil.example/}{this}\\).",
  "A formula that is none: \\(\\frac{a\\).",
].join("\n\n");

test("formulas are drawn as formulas, money stays money, and none of them leads elsewhere", async ({
  page,
}) => {
  await signUpWithGrok(page);
  await play({ text: ANSWER, gapMs: 5 });
  await say(page, "How does a salary grow?");
  const answer = page.getByRole("article").last();
  await expect(answer.locator("math")).toHaveCount(4);
  await expect(answer.locator('math[display="block"]')).toHaveCount(1);
  await expect(answer.locator("code")).toHaveText("\\(r\\)");
  await expect(answer).toContainText("Between $90k and $120k is usual.");
  await expect(answer).toContainText("\\frac{a");
  await expect(answer.locator("a")).toHaveCount(0);
  await isClean(page, "an answer with formulas");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/formulas.png` });
});
