import { existsSync } from "node:fs";
import { database } from "@/lib/db/client";
import { isDraining } from "@/lib/draining";
import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

/** Ready: not on its way out, the database answers with its tables in place, the embedded model's files are there. */
export async function GET(): Promise<Response> {
  const missing = [
    ...(isDraining() ? ["shutting down"] : []),
    ...((await databaseAnswers()) ? [] : ["database"]),
    ...(existsSync(".cache/models") || env().EMBEDDING_MODEL ? [] : ["model files"]),
  ];
  return Response.json(
    { status: missing.length ? "not ready" : "ready", missing },
    { status: missing.length ? 503 : 200 },
  );
}

async function databaseAnswers(): Promise<boolean> {
  try {
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error("late")), 2_000).unref(),
    );
    await Promise.race([database().promptUse.findFirst(), late]);
    return true;
  } catch {
    return false;
  }
}
