import { readFileSync } from "node:fs";

/** The keys that lib/env.ts reads. */
export function settingNames(): string[] {
  const source = readFileSync("lib/env.ts", "utf8");
  return [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map((match) => match[1] ?? "");
}
