import { z } from "zod";
import { raw } from "@/lib/http/answers";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { promptFileSchema } from "@/lib/prompts";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      auth: "none",
      does: "Gives the JSON Schema of a file of prompts.",
      answers: raw({ 200: { "application/json": z.record(z.string(), z.unknown()) } }),
    },
    () => Response.json(promptFileSchema()),
  ),
});
