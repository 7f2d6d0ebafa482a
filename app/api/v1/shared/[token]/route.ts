import { sharedConversation } from "@/lib/conversations";
import { TokenPath } from "@/lib/conversations/sharing/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: TokenPath, auth: "none" }, (_nobody, { params }) => sharedConversation(params.token)),
});
