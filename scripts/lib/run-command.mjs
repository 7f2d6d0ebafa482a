import { spawn } from "node:child_process";
import { ROOT } from "./root.mjs";

/**
 * Runs a command in the project's directory and resolves to its exit code. Its output goes to stderr, or with
 * `isQuiet` is shown only when it fails. The command ends with this process.
 */
export async function runCommand(command, args, { env = process.env, isQuiet = false } = {}) {
  const output = isQuiet ? "pipe" : 2;
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ["ignore", output, isQuiet ? "pipe" : 2] });
  const said = [];
  child.stdout?.on("data", (part) => said.push(part));
  child.stderr?.on("data", (part) => said.push(part));
  const kill = () => child.kill();
  process.once("exit", kill);
  const code = await new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (status) => done(status ?? 1));
  });
  process.off("exit", kill);
  if (code !== 0) process.stderr.write(Buffer.concat(said));
  return code;
}
