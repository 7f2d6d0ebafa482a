export { listJobs } from "@/inngest/list-jobs";
export { retryJob } from "@/inngest/retry-job";
