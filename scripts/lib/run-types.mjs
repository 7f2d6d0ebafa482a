import { runTool } from "./run-tool.mjs";

// Route types first: pages are checked against them.
const typegen = await runTool("next/dist/bin/next", ["typegen"]);
process.exit(typegen || (await runTool("typescript/bin/tsc", ["--noEmit"])));
