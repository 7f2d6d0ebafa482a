import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { PLANTED, SOUND_HOUSE } from "@/tests/house/planted-imports";

const Report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
  modules: z.array(z.object({ source: z.string() })),
});

describe("the borders", () => {
  test("hold in this house, and the checker reads all of it", () => {
    const { summary, modules } = cruise(process.cwd());
    expect(summary.violations).toEqual([]);
    const ours = modules.filter(({ source }) => /^(app|components|lib|inngest)\/.*\.tsx?$/.test(source));
    expect(ours.length).toBeGreaterThan(100);
  }, 60_000);

  test("allow a house that is built as they say, and refuse every planted import by its rule's name", () => {
    const root = mkdtempSync(join(tmpdir(), "house-"));
    try {
      build(root, SOUND_HOUSE);
      expect(cruise(root).summary.violations).toEqual([]);
      build(root, planted());
      const refused = cruise(root).summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
      expect(refused).toEqual(expect.arrayContaining(PLANTED.map(([rule, from]) => `${rule}: ${from}`)));
    } finally {
      rmSync(root, { recursive: true });
    }
  }, 60_000);

  test("have a planted import for each rule", () => {
    const { forbidden } = createRequire(import.meta.url)(resolve(".dependency-cruiser.cjs"));
    const rules = forbidden.map((rule: { name: string }) => rule.name);
    expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(rules));
  });
});

function planted(): Record<string, string> {
  return Object.fromEntries(
    PLANTED.map(([, from, imported]) => [
      from,
      `import "${imported}";\n${SOUND_HOUSE[from] ?? "export {};"}`,
    ]),
  );
}

function build(root: string, files: Record<string, string>) {
  cpSync(".dependency-cruiser.cjs", join(root, ".dependency-cruiser.cjs"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** What `npm run check` runs, as data. */
function cruise(root: string) {
  const checker = resolve("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const file = join(mkdtempSync(join(tmpdir(), "cruise-")), "report.json");
  spawnSync(
    process.execPath,
    [checker, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "--output-to", file, "."],
    { cwd: root },
  );
  const report = Report.parse(JSON.parse(readFileSync(file, "utf8")));
  rmSync(dirname(file), { recursive: true });
  return report;
}
