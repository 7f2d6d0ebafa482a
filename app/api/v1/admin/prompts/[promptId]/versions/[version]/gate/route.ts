import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { askGate, getGate, overrideGate } from "@/lib/prompts";
import { PromptVersionPath } from "@/lib/prompts/contract";
import { Gate, OverrideGate } from "@/lib/prompts/gate/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      params: PromptVersionPath,
      does: "Shows how far the checks of a version are, and what they found.",
      answers: Gate,
    },
    (actor, { params }) => getGate(actor, params.promptId, params.version),
  ),
  POST: route(
    {
      scope: "admin",
      params: PromptVersionPath,
      status: 202,
      does: "Has a version checked before people are shown it: its golden conversations are answered, on your budget.",
      answers: Gate,
    },
    (actor, { params }) => askGate(actor, params.promptId, params.version),
  ),
  PUT: route(
    {
      scope: "admin",
      params: PromptVersionPath,
      body: OverrideGate,
      does: "Lets a version pass that its checks block; the reason stands in the audit log.",
      answers: Gate,
      refuses: { conflict: "Nothing blocks it, or it is being checked." },
    },
    (actor, { params, body }) => overrideGate(actor, params.promptId, params.version, body.reason),
  ),
});
