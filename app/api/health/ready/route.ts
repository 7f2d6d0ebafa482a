import { z } from "zod";
import { bare } from "@/lib/http/answers";
import { declare } from "@/lib/http/declared";
import { whatIsMissing } from "@/lib/http/readiness";

export const dynamic = "force-dynamic";

const Readiness = z.object({ status: z.enum(["ready", "not ready"]), missing: z.array(z.string()) });

/** Ready: not on its way out, its database answers with every migration in place, the model's files are there. */
export const GET = declare(
  async () => {
    const missing = await whatIsMissing();
    const isReady = missing.length === 0;
    return Response.json(
      { status: isReady ? "ready" : "not ready", missing },
      { status: isReady ? 200 : 503 },
    );
  },
  {
    auth: "none",
    does: "Says whether the process takes requests, and what it lacks.",
    answers: bare({ 200: { "application/json": Readiness }, 503: { "application/json": Readiness } }),
  },
);
