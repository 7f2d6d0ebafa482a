/**
 * Puts a plain copy in the place of `process.env`, whose every read asks the operating system: the SDK of the jobs lists all
 * of it several times for each step. What is set later is seen here and by processes that are started from here.
 */
export function holdEnvironment(): void {
  // Names differ by no case there, and would in a copy.
  if (process.platform === "win32") return;
  const value = { ...process.env };
  Object.defineProperty(process, "env", { value, writable: true, enumerable: true, configurable: true });
}
