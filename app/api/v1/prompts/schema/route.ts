import { z } from "zod";
import { raw } from "@/lib/http/answers";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { promptFileSchema } from "@/lib/prompts";

const headers = { "content-type": "application/schema+json" };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      auth: "none",
      does: "Gives the JSON Schema of a file of prompts.",
      answers: raw({ 200: { "application/schema+json": z.record(z.string(), z.unknown()) } }),
    },
    () => new Response(JSON.stringify(promptFileSchema()), { headers }),
  ),
});
