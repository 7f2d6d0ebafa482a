import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const COPIED = ["scripts", "lib", "prisma", "package.json", "package-lock.json", "tsconfig.json"];

/** A copy of the project whose launcher starts a stand-in for Next, with the real packages around it. */
export function aClone(): { root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), "clone-"));
  for (const path of COPIED) cpSync(path, join(root, path), { recursive: true });
  linkPackages(root);
  // The model and the prompts have tests of their own; here they would only take time.
  writeFileSync(join(root, "scripts/prepare-model.mjs"), "export async function prepareModel() {}\n");
  writeFileSync(
    join(root, "prisma/seed.ts"),
    'import { database } from "@/lib/db/client";\nexport const seed = async () => void (await database().$queryRaw`select 1`);\n',
  );
  return { root, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }) };
}

function linkPackages(root: string) {
  const packages = join(root, "node_modules");
  mkdirSync(join(packages, "next/dist/bin"), { recursive: true });
  cpSync("tests/fakes/next-stand-in.mjs", join(packages, "next/dist/bin/next.mjs"));
  writeFileSync(join(packages, "next/dist/bin/next"), 'import("./next.mjs");\n');
  for (const name of readdirSync("node_modules")) {
    if (name !== "next") symlinkSync(join(process.cwd(), "node_modules", name), join(packages, name));
  }
}
