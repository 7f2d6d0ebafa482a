import { enterRuntime } from "./lib/enter-runtime.mjs";

if (await enterRuntime(import.meta.url)) {
  const { ensurePrismaClient } = await import("./lib/ensure-prisma-client.mjs");
  const { runTool } = await import("./lib/run-tool.mjs");
  await ensurePrismaClient();

  const checks = [
    { name: "format and lint", steps: [["@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]] },
    {
      name: "types",
      steps: [
        ["next/dist/bin/next", "typegen"],
        ["typescript/bin/tsc", "--noEmit"],
      ],
    },
    {
      name: "borders",
      steps: [["dependency-cruiser/bin/dependency-cruiser.mjs", "--config", ".dependency-cruiser.cjs", "."]],
    },
    { name: "dead code", steps: [["knip/bin/knip.js"]] },
  ];
  const failed = [];
  for (const { name, steps } of checks) {
    const began = performance.now();
    let code = 0;
    for (const [tool, ...args] of steps) code ||= await runTool(tool, args);
    console.log(
      `${code === 0 ? "ok" : "FAILED"}  ${name}  ${((performance.now() - began) / 1000).toFixed(1)} s`,
    );
    if (code !== 0) failed.push(name);
  }
  process.exit(failed.length > 0 ? 1 : 0);
}
