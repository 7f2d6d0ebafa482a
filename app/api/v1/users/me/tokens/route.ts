import { z } from "zod";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { createToken, listTokens } from "@/lib/users";
import { ApiToken, CreateToken, NewApiToken } from "@/lib/users/identity/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      auth: "session",
      does: "Lists your personal tokens, without the tokens themselves.",
      answers: z.array(ApiToken),
    },
    (actor) => listTokens(actor),
  ),
  POST: route(
    {
      auth: "session",
      body: CreateToken,
      keyed: "token",
      status: 201,
      does: "Makes a personal token, and shows it this once.",
      answers: NewApiToken,
      refuses: {
        forbidden: "Only an administrator's token can do what administrators may.",
        conflict: "You have as many tokens as one may have.",
      },
    },
    (actor, { body, keyedId }) => createToken(actor, body, keyedId),
  ),
});
