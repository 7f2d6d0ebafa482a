import { revokeShare } from "@/lib/conversations";
import { SharePath } from "@/lib/conversations/sharing/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  DELETE: route({ params: SharePath, does: "Revokes a link: it shows nothing more." }, (actor, { params }) =>
    revokeShare(actor, params.shareId),
  ),
});
