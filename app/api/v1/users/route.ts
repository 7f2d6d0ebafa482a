import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { register } from "@/lib/users";
import { Register, Registered } from "@/lib/users/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      auth: "none",
      body: Register,
      status: 201,
      does: "Makes an account.",
      answers: Registered,
      refuses: {
        conflict: "There is an account with this address.",
        invalid: "The password is easy to guess.",
      },
    },
    (_, { body }) => register(body),
  ),
});
