import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { getMe } from "@/lib/users";
import { UserPath } from "@/lib/users/apart/contract";
import { Me } from "@/lib/users/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      auth: "service",
      asks: "profile:read",
      params: UserPath,
      does: "Shows a service the account of the person it asks for.",
      answers: Me,
    },
    (actor) => getMe(actor),
  ),
});
