import { z } from "zod";
import { listShares } from "@/lib/conversations";
import { Share } from "@/lib/conversations/sharing/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ does: "Lists the links that you made.", answers: z.array(Share) }, (actor) =>
    listShares(actor),
  ),
});
