import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { beginTotp, disableTotp } from "@/lib/users";
import { BeginTotp, BegunTotp, TotpCode } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      auth: "session",
      body: BeginTotp,
      does: "Begins with a second factor: a secret for your authenticator, shown this once. Personal tokens are not asked for codes.",
      answers: BegunTotp,
      refuses: {
        invalid: "This is not the password that you have.",
        conflict: "You have a second factor already.",
        limit_exceeded: "Too many guesses at your password.",
      },
    },
    (actor, { body }) => beginTotp(actor, body),
  ),
  DELETE: route(
    {
      auth: "session",
      body: TotpCode,
      does: "Turns your second factor off, by a code of it or a recovery code.",
      refuses: {
        invalid: "The code is not right, or was used.",
        not_found: "You have no second factor.",
        limit_exceeded: "Too many guesses at the code.",
      },
    },
    (actor, { body }) => disableTotp(actor, body),
  ),
});
