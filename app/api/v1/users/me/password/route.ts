import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { changePassword } from "@/lib/users";
import { ChangePassword } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route(
    {
      auth: "session",
      body: ChangePassword,
      does: "Changes your password, and signs out everywhere, here too.",
      refuses: {
        invalid: "This is not the password that you have, or the new one is easy to guess.",
        limit_exceeded: "Too many guesses at the password that you have.",
      },
    },
    (actor, { body }) => changePassword(actor, body),
  ),
});
