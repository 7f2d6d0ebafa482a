import { z } from "zod";
import { bare } from "@/lib/http/answers";
import { declare } from "@/lib/http/declared";

/** Alive as long as it answers: neither database nor model count. */
export const GET = declare(async () => Response.json({ status: "live" }), {
  auth: "none",
  does: "Says that the process lives.",
  answers: bare({ 200: { "application/json": z.object({ status: z.literal("live") }) } }),
});
