import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { promptFileSchema } from "@/lib/prompts";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ auth: "none" }, () => {
    const headers = { "content-type": "application/schema+json" };
    return new Response(JSON.stringify(promptFileSchema()), { headers });
  }),
});
