import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { checkErasure } from "@/lib/users";
import { ErasureCheck, ErasureReceipt } from "@/lib/users/erasure/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      scope: "admin",
      body: ErasureReceipt,
      does: "Checks the receipt of an account's deletion that somebody shows.",
      answers: ErasureCheck,
    },
    (actor, { body }) => checkErasure(actor, body),
  ),
});
