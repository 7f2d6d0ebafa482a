import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { askReset, resetPassword } from "@/lib/users";
import { AskReset, ResetPassword } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      auth: "none",
      body: AskReset,
      does: "Mails a link to choose another password; answers the same for an address that nobody has.",
      refuses: { limit_exceeded: "Too many were asked for." },
    },
    (_, { body, visit }) => askReset(body, visit),
  ),
  PUT: route(
    {
      auth: "none",
      body: ResetPassword,
      does: "Sets another password with what the mailed link holds.",
      refuses: { invalid: "The link was used or is too old, or the password is easy to guess." },
    },
    (_, { body }) => resetPassword(body),
  ),
});
