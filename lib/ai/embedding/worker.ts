import { setImmediate as nextTurn } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { BatchQueue } from "./batch-queue.ts";
import { EmbeddingJob, type EmbeddingTask } from "./embedding-job.ts";
import { loadModel, type SentenceModel } from "./load-model.ts";
import { NativeGate } from "./native-gate.ts";
import type { EmbedRequest, WorkerReply, WorkerStart } from "./worker-messages.ts";

// About one long passage: on one thread a larger batch is no faster, and a question would wait longer.
const BATCH_TOKENS = 256;

await start();

async function start(): Promise<void> {
  const { choice, gate } = workerData as WorkerStart;
  const model = await loadModel(choice, new NativeGate(gate)).catch((error: unknown) => {
    reply({ kind: "unloadable", reason: reasonOf(error) });
  });
  if (!model) return;
  const queue = new BatchQueue<EmbeddingTask>(BATCH_TOKENS);
  let isWorking = false;
  reply({ kind: "ready" });
  parentPort?.on("message", async (request: EmbedRequest) => {
    const job = new EmbeddingJob(request, model);
    queue.add(job.tasks, job.isUrgent);
    if (job.isDone) finish(job);
    if (isWorking) return;
    isWorking = true;
    await work(queue, model);
    isWorking = false;
  });
}

async function work(queue: BatchQueue<EmbeddingTask>, model: SentenceModel): Promise<void> {
  for (let batch = queue.takeBatch(); batch.length > 0; batch = queue.takeBatch()) {
    await embed(batch, model);
    // Lets a question that came meanwhile into the queue.
    await nextTurn();
  }
}

async function embed(batch: EmbeddingTask[], model: SentenceModel): Promise<void> {
  try {
    const vectors = await model.embed(batch.map((task) => task.input));
    batch.forEach((task, index) => {
      task.job.settle(task, vectors[index] ?? new Float32Array());
      if (task.job.isDone) finish(task.job);
    });
  } catch (error) {
    for (const task of batch) reply({ kind: "failed", id: task.job.request.id, reason: reasonOf(error) });
  }
}

function finish(job: EmbeddingJob): void {
  reply({ kind: "done", id: job.request.id, spans: job.spans });
}

function reply(message: WorkerReply): void {
  const vectors =
    message.kind === "done" ? message.spans.map((span) => span.vector.buffer as ArrayBuffer) : [];
  parentPort?.postMessage(message, vectors);
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return text + cause;
}
