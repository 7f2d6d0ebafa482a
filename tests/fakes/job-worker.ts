import { appendFileSync } from "node:fs";
import type { Inngest } from "inngest";
import { openJobs } from "@/inngest/open-jobs";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import { keepSending } from "@/lib/events/keep-sending";
import { quickEmbedder } from "@/tests/fakes/quick-embedder";
import { limited, marking, running } from "@/tests/harness/jobs";

// A process of its own that runs jobs until it is killed: `job-worker.ts marks|limits|house FILE`.
const [kind, file = ""] = process.argv.slice(2);
const mark = (word: string) => appendFileSync(file, `${word}\n`);

if (kind === "marks") {
  await running((client: Inngest) => marking(client, mark, true));
} else if (kind === "limits") {
  await running((client: Inngest) => limited(client, mark), { workers: 6 });
} else {
  const kept = globalThis as typeof globalThis & { careerAdvisorEmbedder?: Embedder };
  kept.careerAdvisorEmbedder = quickEmbedder(() => mark("embedded"));
  await openJobs().start();
  void keepSending(new AbortController().signal);
}
mark("started");
setInterval(() => undefined, 1_000);
