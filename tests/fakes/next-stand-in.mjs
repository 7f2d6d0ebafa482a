// Stands where Next's command line stands, so that the launcher can be tried without building the app: `build` leaves
// a build id, `start` serves what the launcher waits for. FAIL_TO_START makes it end at once, as a broken build would.
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";

const [command, ...args] = process.argv.slice(2);
if (command === "build") {
  mkdirSync(".next", { recursive: true });
  writeFileSync(".next/BUILD_ID", "stand-in");
  appendFileSync(".next/builds", "built\n");
  process.exit(0);
}
if (process.env.FAIL_TO_START) {
  process.stderr.write("the reason it could not start\n");
  process.exit(1);
}

const client = () => new pg.Client({ connectionString: process.env.DATABASE_URL });
createServer(async (request, response) => {
  if (request.url === "/environment") return response.end(JSON.stringify(process.env));
  const session = client();
  session.on("error", () => undefined);
  try {
    await session.connect();
    const { rows } = await session.query("select current_user as role");
    response.end(JSON.stringify(rows[0]));
  } catch (error) {
    response.writeHead(503).end(String(error));
  } finally {
    await session.end().catch(() => undefined);
  }
}).listen(Number(args[args.indexOf("-p") + 1]), args[args.indexOf("-H") + 1]);

process.on("SIGTERM", () => process.exit(0));
setInterval(() => {
  try {
    process.kill(Number(process.env.LAUNCHER_PID), 0);
  } catch {
    process.exit(1);
  }
}, 200);
