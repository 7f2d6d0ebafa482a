import { systemStatus } from "@/lib/desk";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ scope: "admin" }, (actor) => systemStatus(actor)),
});
