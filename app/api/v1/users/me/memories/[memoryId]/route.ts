import { forgetMemory, memoryWithUses } from "@/lib/advisor";
import { MemoryPath } from "@/lib/advisor/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: MemoryPath }, (actor, { params }) => memoryWithUses(actor, params.memoryId)),
  DELETE: route({ params: MemoryPath }, (actor, { params }) => forgetMemory(actor, params.memoryId)),
});
