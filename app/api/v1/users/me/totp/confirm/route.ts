import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { confirmTotp } from "@/lib/users";
import { RecoveryCodes, TotpCode } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      auth: "session",
      body: TotpCode,
      does: "Turns your second factor on, by a first code of it, and shows your recovery codes this once.",
      answers: RecoveryCodes,
      refuses: {
        invalid: "The code is not right.",
        conflict: "Nothing was begun.",
        limit_exceeded: "Too many guesses at the code.",
      },
    },
    (actor, { body }) => confirmTotp(actor, body),
  ),
});
