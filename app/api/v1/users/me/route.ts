import { forgetMe } from "@/lib/advisor";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { getMe, updateMe } from "@/lib/users";
import { Me, UpdateMe } from "@/lib/users/contract";
import { ErasureReceipt } from "@/lib/users/erasure/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ does: "Shows your account.", answers: Me }, (actor) => getMe(actor)),
  PATCH: route(
    { body: UpdateMe, does: "Changes of your account what is named; the rest stays.", answers: Me },
    (actor, { body }) => updateMe(actor, body),
  ),
  DELETE: route(
    {
      auth: "session",
      does: "Deletes your account and everything that belongs to it; the receipt says how much of each kind.",
      answers: ErasureReceipt,
    },
    (actor) => forgetMe(actor),
  ),
});
