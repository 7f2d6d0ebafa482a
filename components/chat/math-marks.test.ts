import { expect, test } from "vitest";
import { hasMath, withMathMarks } from "./math-marks";

test("formulas between brackets become formulas between dollars", () => {
  expect(withMathMarks("It grows by \\(1.05^n\\) a year.")).toBe("It grows by $$1.05^n$$ a year.");
  expect(withMathMarks("So:\n\\[\nx = \\frac{a}{b}\n\\]\nand on")).toBe(
    "So:\n$$\nx = \\frac{a}{b}\n$$\nand on",
  );
  expect(withMathMarks("  $$ a = b $$")).toBe("  $$\n  a = b\n  $$");
});

test("money is no formula", () => {
  expect(hasMath("from $90k to $120k, or $$ for short")).toBe(false);
  expect(withMathMarks("from $90k to $120k")).toBe("from $90k to $120k");
});

test("code keeps its signs", () => {
  const code = "```tex\n\\[x\\]\n```\nand `\\(y\\)`, but";
  expect(withMathMarks(`${code} \\(z\\)`)).toBe(`${code} $$z$$`);
  expect(withMathMarks("~~~\n\\(a\\)")).toBe("~~~\n\\(a\\)");
});

test("what never closes takes no long time", () => {
  const startedAt = performance.now();
  for (const sign of ["\\(", "\\[ ", "$$ ", "`", "```\n"]) withMathMarks(sign.repeat(20_000));
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
