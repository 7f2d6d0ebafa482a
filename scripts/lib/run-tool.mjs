import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/** Runs a tool from node_modules in this terminal and resolves to its exit code. It ends with this process. */
export async function runTool(path, args, env = process.env) {
  const child = spawn(process.execPath, [join(ROOT, "node_modules", path), ...args], {
    cwd: ROOT,
    env,
    stdio: "inherit",
  });
  const kill = () => child.kill();
  process.once("exit", kill);
  const code = await new Promise((done) => child.once("close", (status) => done(status ?? 1)));
  process.off("exit", kill);
  return code;
}
