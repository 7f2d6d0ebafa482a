import { existsSync } from "node:fs";
import { join } from "node:path";
import { hashFiles } from "./hash-files.mjs";
import { refuse, tellStep } from "./progress.mjs";
import { ROOT } from "./root.mjs";
import { runCommand } from "./run-command.mjs";
import { isStamped, stamp } from "./stamp.mjs";
import { withLock } from "./with-lock.mjs";

const SOURCES = [
  ...["app", "components", "lib", "inngest", "public", "prisma/schema.prisma"],
  ...[
    "instrumentation.ts",
    "instrumentation-client.ts",
    "instrumentation-node.ts",
    "proxy.ts",
    "next.config.ts",
    "tailwind.config.ts",
    "postcss.config.mjs",
    "tsconfig.json",
    "package-lock.json",
  ],
];
const STAMP = join(ROOT, ".next/built-from");

/**
 * Builds the app when anything it is built from changed since the last build; with `isStandalone` so that it can be
 * carried away, see assemble-image.mjs.
 */
export async function ensureBuilt({ isStandalone = false } = {}) {
  const sources = hashFiles(SOURCES, (path) => !/\.test\.tsx?$|^lib\/db\/generated\//.test(path));
  const hash = isStandalone ? `${sources} standalone` : sources;
  if (isBuilt(hash)) return;
  await withLock("build", "Another command builds the app; waiting for it…", async () => {
    if (isBuilt(hash)) return;
    await tellStep("Building the app (about a minute)…", () => build(hash, isStandalone));
  });
}

async function build(hash, isStandalone) {
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    BUILD_STANDALONE: isStandalone ? "1" : "",
  };
  const code = await runCommand(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env,
    isQuiet: true,
  });
  if (code !== 0) refuse("The app could not be built: see the lines above.");
  stamp(STAMP, hash);
}

function isBuilt(hash) {
  return isStamped(STAMP, hash) && existsSync(join(ROOT, ".next/BUILD_ID"));
}
