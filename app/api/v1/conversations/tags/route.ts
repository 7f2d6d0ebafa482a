import { z } from "zod";
import { listTags } from "@/lib/conversations";
import { TagCount } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    { does: "Lists your tags, and how many conversations have each.", answers: z.array(TagCount) },
    (actor) => listTags(actor),
  ),
});
