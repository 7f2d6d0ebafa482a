import { openJobs } from "@/inngest/open-jobs";
import { answer, type RouteHandler } from "@/lib/http/answer";
import { withWholeBody } from "@/lib/http/with-whole-body";

let jobs: ReturnType<typeof openJobs> | undefined;

const handler: RouteHandler = (request, context) =>
  answer(request, context?.params, async () => {
    jobs ??= openJobs();
    return jobs.answer(await withWholeBody(request));
  });

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
