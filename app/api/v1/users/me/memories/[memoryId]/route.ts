import { forgetMemory, memoryWithUses } from "@/lib/advisor";
import { MemoryPath, MemoryWithUses } from "@/lib/advisor/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      params: MemoryPath,
      does: "Shows one thing that is remembered, and the answers that were given it.",
      answers: MemoryWithUses,
    },
    (actor, { params }) => memoryWithUses(actor, params.memoryId),
  ),
  DELETE: route(
    { params: MemoryPath, does: "Forgets one thing that is remembered; the message itself stays." },
    (actor, { params }) => forgetMemory(actor, params.memoryId),
  ),
});
