import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { disconnectDatabase } from "@/lib/db/client";
import { tidyProcess } from "@/tests/harness/tidy-process";
import "../../scripts/lib/without-limits.mjs";

const place = Number(process.env.VITEST_POOL_ID ?? 1) - 1;
process.env.DATABASE_URL = inject("databases")[place];
process.env.DATABASE_IS_EMBEDDED = String(inject("databaseIsEmbedded"));
process.env.DATA_DIR ??= mkdtempSync(join(tmpdir(), "career-advisor-data-"));
process.env.NEXTAUTH_SECRET ??= "a secret for tests alone, long enough to be one";
process.env.NEXTAUTH_URL ??= "http://localhost:3000";
process.env.LOG_LEVEL ??= "silent";
// Nobody reads along.
process.env.OFFLINE_PACE_MS ??= "0";

if (inject("sharesItsProcess")) tidyProcess();
// The embedded database takes one connection: leave it to the next file.
else afterAll(disconnectDatabase);
