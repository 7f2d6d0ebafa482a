/** What a server process does once, before it serves. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServer } = await import("@/instrumentation-node");
  await startServer({ isDev: process.env.NODE_ENV === "development" });
}
