import { z } from "zod";
import { raw } from "@/lib/http/answers";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import document from "./document.json";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      auth: "none",
      does: "Gives this document: OpenAPI 3.1.",
      answers: raw({ 200: { "application/json": z.record(z.string(), z.unknown()) } }),
    },
    () => Response.json(document, { headers: { "cache-control": "public, max-age=300" } }),
  ),
});
