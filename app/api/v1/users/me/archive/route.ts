import { z } from "zod";
import { archive } from "@/lib/advisor";
import { raw } from "@/lib/http/answers";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { zip } from "@/lib/http/zip";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      counts: "exports",
      does: "Downloads everything that is kept of the person as a zip file, which says in its README what is where.",
      answers: raw({ 200: { "application/zip": z.string() } }),
    },
    async (actor) => zip(await archive(actor), "career-advisor.zip"),
  ),
});
