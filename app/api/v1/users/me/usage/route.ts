import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { getUsage } from "@/lib/users";
import { OwnUsage } from "@/lib/users/usage/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    { does: "Shows what you used of the language models, and what is left.", answers: OwnUsage },
    (actor) => getUsage(actor),
  ),
});
