import { z } from "zod";
import { openJobs } from "@/inngest/open-jobs";
import { answer, type RouteHandler } from "@/lib/http/answer";
import { raw } from "@/lib/http/answers";
import { declareForeign } from "@/lib/http/declared";
import { withWholeBody } from "@/lib/http/with-whole-body";

let jobs: ReturnType<typeof openJobs> | undefined;

const take: RouteHandler = (request, context) =>
  answer(request, context?.params, async () => {
    jobs ??= openJobs();
    return jobs.answer(await withWholeBody(request));
  });

const JSON_OF_THE_SDK = { "application/json": z.unknown() };
const answers = raw({
  200: JSON_OF_THE_SDK,
  206: JSON_OF_THE_SDK,
  400: {},
  401: JSON_OF_THE_SDK,
  404: {},
});
const handler = declareForeign(take, [
  {
    method: "GET",
    path: "/api/inngest",
    auth: "signed",
    does: "Tells an Inngest server about the jobs.",
    answers,
  },
  {
    method: "PUT",
    path: "/api/inngest",
    auth: "signed",
    does: "Registers the jobs with an Inngest server.",
    answers,
  },
  { method: "POST", path: "/api/inngest", auth: "signed", does: "Runs the next step of a job.", answers },
]);

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
