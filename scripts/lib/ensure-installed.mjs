import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { refuse, tellStep } from "./progress.mjs";
import { ROOT } from "./root.mjs";
import { runCommand } from "./run-command.mjs";
import { withLock } from "./with-lock.mjs";

/** Installs what package-lock.json names, when node_modules does not hold it already. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await withLock("install", "Another command installs the packages; waiting for it…", async () => {
    if (isInstalled()) return;
    const code = await tellStep("Installing packages (the first time this takes 1–4 minutes)…", () =>
      runCommand("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]),
    );
    if (code !== 0) refuse("The packages could not be installed: see the lines above. Is the network up?");
  });
}

/** npm keeps its own record of what it installed, written last; no stamp of ours could be more true. */
function isInstalled() {
  const record = join(ROOT, "node_modules/.package-lock.json");
  if (!existsSync(record) || !existsSync(join(ROOT, "node_modules/.bin/next"))) return false;
  const installed = packages(record);
  return Object.entries(packages(join(ROOT, "package-lock.json"))).every(([path, wanted]) => {
    const found = installed[path];
    if (!found) return path === "" || wanted.optional || isRuntimeInImage(path);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/** A container image brings its own Node and leaves the package out. */
function isRuntimeInImage(path) {
  return /^node_modules\/node(-bin-setup)?$/.test(path) && Number(process.versions.node.split(".")[0]) >= 24;
}

function packages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
