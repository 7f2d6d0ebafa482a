import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { settingNames } from "@/tests/house/setting-names";

const PAGES = ["README.md", ...globSync("docs/**/*.md")];
// Made by commands; a clone has them only afterwards.
const MADE =
  /^(\.data|\.cache|\.next|\.image|node_modules|lib\/db\/generated|test-results|\.env$|docker\/\.env$)/;

describe("the docs", () => {
  test.each(PAGES)("%s names no path that is gone", (page) => {
    expect(named(readFileSync(page, "utf8"), page).filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each(PAGES)("%s names no command that is gone", (page) => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const commands = [...readFileSync(page, "utf8").matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]);
    expect(commands.filter((command) => !Object.hasOwn(scripts, command ?? ""))).toEqual([]);
  });

  test("decisions are numbered without a gap, and say what, why and what follows", () => {
    const records = globSync("docs/decisions/*.md").sort();
    records.forEach((record, index) => {
      const number = String(index + 1).padStart(4, "0");
      const text = readFileSync(record, "utf8");
      expect(record).toMatch(new RegExp(`/${number}-[a-z0-9-]+\\.md$`));
      expect(text).toMatch(new RegExp(`^# ${index + 1}\\. `));
      for (const part of ["Context", "Decision", "Consequences"]) expect(text).toContain(`\n## ${part}\n`);
    });
  });
});

describe(".env.example", () => {
  const lines = readFileSync(".env.example", "utf8").split("\n");
  const isKey = (line: string) => /^(# )?[A-Z][A-Z_]+=/.test(line);
  const keys = lines.filter(isKey).map((line) => line.replace("# ", "").split("=")[0]);

  test("lists every setting of lib/env.ts, and no other", () => {
    expect([...keys].sort()).toEqual(settingNames().sort());
  });

  test("has a word on each", () => {
    const bare = lines.filter((line, index) => isKey(line) && !/^# \S+ \S+/.test(lines[index - 1] ?? ""));
    expect(bare).toEqual([]);
  });

  test("holds no secret", () => {
    const secrets = lines.filter((line) => /^[A-Z_]*(KEY|SECRET|URL)=/.test(line) && !line.endsWith("="));
    expect(secrets).toEqual([]);
  });

  test("is told of in docs/operations.md, setting by setting", () => {
    const operations = readFileSync("docs/operations.md", "utf8");
    expect(settingNames().filter((name) => !operations.includes(`\`${name}\``))).toEqual([]);
  });
});

/** Paths of ours that a page names in code marks or links to. */
function named(text: string, page: string): string[] {
  const marked = [...text.matchAll(/`([^`\s]+)`/g)]
    .map((match) => match[1] ?? "")
    .filter((path) => /^\.?(app|components|lib|inngest|prisma|scripts|tests|docs|docker|ci)\//.test(path))
    .map((path) => path.replace(/:\d+$/, ""))
    .filter((path) => !/[*<{:…]|NNNN/.test(path) && !MADE.test(path));
  const linked = [...text.matchAll(/\]\(([^)#\s]+)\)|src="([^"]+)"|srcset="([^"]+)"/g)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? "")
    .filter((path) => !/^https?:/.test(path))
    .map((path) => join(dirname(page), path));
  return [...marked, ...linked];
}
