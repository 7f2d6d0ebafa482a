import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./root.mjs";

/**
 * Fills a folder with all that runs without this clone: `node server.js` serves, `node prepare-database.mjs` migrates
 * and seeds. It holds the packages that are used, for this kind of machine, and the model's files.
 */
export async function assembleImage(folder) {
  rmSync(folder, { recursive: true, force: true });
  copy(".next/standalone", folder);
  copy(".next/static", join(folder, ".next/static"));
  copy("prisma/migrations", join(folder, "prisma/migrations"));
  if (existsSync(join(ROOT, "public"))) copy("public", join(folder, "public"));
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["scripts/lib/prepare-database.ts"],
    outfile: join(folder, "prepare-database.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    external: ["pg-native"],
    logLevel: "error",
    // Packages inside still ask for modules the old way.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
}

function copy(from, to) {
  cpSync(join(ROOT, from), to, { recursive: true, verbatimSymlinks: true });
}
