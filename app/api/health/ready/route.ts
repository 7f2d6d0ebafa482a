import { whatIsMissing } from "@/lib/http/readiness";

export const dynamic = "force-dynamic";

/** Ready: not on its way out, its database answers with every migration in place, the model's files are there. */
export async function GET(): Promise<Response> {
  const missing = await whatIsMissing();
  const isReady = missing.length === 0;
  return Response.json({ status: isReady ? "ready" : "not ready", missing }, { status: isReady ? 200 : 503 });
}
