import { systemStatus } from "@/lib/desk";
import { SystemStatus } from "@/lib/desk/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      does: "Shows what this installation is made of, its limits and how it fares.",
      answers: SystemStatus,
    },
    (actor) => systemStatus(actor),
  ),
});
