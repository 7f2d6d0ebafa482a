import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { cancelSchedule, schedulePrompt } from "@/lib/prompts";
import { PremadePrompt, SchedulePrompt } from "@/lib/prompts/admin/contract";
import { PromptPath } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route(
    {
      scope: "admin",
      params: PromptPath,
      body: SchedulePrompt,
      does: "Says when a version of a premade prompt goes live by itself, within a minute of that time.",
      answers: PremadePrompt,
      refuses: {
        invalid: "The time is past or more than a year away, or people see that version already.",
        conflict: "Another time is set than the one that `replaces` names, or its checks did not pass.",
      },
    },
    (actor, { params, body }) => schedulePrompt(actor, params.promptId, body),
  ),
  DELETE: route(
    {
      scope: "admin",
      params: PromptPath,
      does: "Takes what was to go live off the schedule.",
      answers: PremadePrompt,
    },
    (actor, { params }) => cancelSchedule(actor, params.promptId),
  ),
});
