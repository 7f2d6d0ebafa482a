import { archive } from "@/lib/advisor";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { zip } from "@/lib/http/zip";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({}, async (actor) => zip(await archive(actor), "career-advisor.zip")),
});
