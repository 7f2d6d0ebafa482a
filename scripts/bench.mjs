import "./lib/without-limits.mjs";
import { runOnBuiltApp } from "./lib/run-on-built-app.mjs";

const WITHOUT_APP = ["embeddings", "recall", "sweep", "prompts", "desk-lists", "redis"];
const sections = process.argv.slice(2);
const isBuilt = sections.length === 0 || sections.some((name) => !WITHOUT_APP.includes(name));
await runOnBuiltApp(import.meta.url, "tsx/dist/cli.mjs", ["tests/bench/run.ts"], { isBuilt });
