import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ModelChoice } from "@/lib/ai/embedding/model-choice";
import { NativeGate } from "@/lib/ai/embedding/native-gate";
import type {
  EmbeddedSpan,
  EmbedRequest,
  WorkerReply,
  WorkerStart,
} from "@/lib/ai/embedding/worker-messages";

// A batch takes a twentieth of this, loading a model from disk about a quarter.
const LONGEST_RUN_MS = 2_000;

// Long enough that a hub which is away does not hold up every message.
const REST_AFTER_FAILURE_MS = 15_000;

export type EmbedderStatus = "idle" | "loading" | "ready" | "failed";

interface Call {
  resolve(spans: EmbeddedSpan[]): void;
  reject(error: Error): void;
}

/**
 * The worker thread that embeds, started by the first call and again by the first call after it stopped. Rejections
 * are plain errors with a sentence to show.
 */
export class Embedder {
  readonly choice: ModelChoice;
  status: EmbedderStatus = "idle";
  readonly #calls = new Map<number, Call>();
  #worker: Worker | undefined;
  #gate = new NativeGate();
  #lastId = 0;
  #failure: { message: string; at: number } | undefined;

  constructor(choice: ModelChoice) {
    this.choice = choice;
  }

  embed(request: Omit<EmbedRequest, "id">): Promise<EmbeddedSpan[]> {
    if (this.#failure && Date.now() - this.#failure.at < REST_AFTER_FAILURE_MS) {
      return Promise.reject(new Error(this.#failure.message));
    }
    const worker = this.#start();
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<EmbeddedSpan[]>((resolve, reject) => this.#calls.set(id, { resolve, reject }));
    // Awaited work keeps the process alive, a resting worker does not.
    worker.ref();
    worker.postMessage({ id, ...request } satisfies EmbedRequest);
    return answer;
  }

  /** Ends the thread after its batch; its calls are rejected. The next call starts another. */
  async stopWorker(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.#stopped(worker);
    this.#gate.close(LONGEST_RUN_MS);
    await worker.terminate();
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    // By path at run time: a bundler would otherwise take the file for one of its own and move it.
    const file = join(process.cwd(), "lib", "ai", "embedding", "worker.ts");
    const gate = new NativeGate();
    const workerData = { choice: this.choice, gate: gate.memory } satisfies WorkerStart;
    const worker = new Worker(/* turbopackIgnore: true */ file, { workerData, execArgv: [] });
    const closeGate = () => gate.close(LONGEST_RUN_MS);
    process.on("exit", closeGate);
    worker.on("message", (reply: WorkerReply) => this.#receive(reply, worker));
    worker.on("error", () => this.#stopped(worker));
    worker.on("exit", () => {
      process.off("exit", closeGate);
      this.#stopped(worker);
    });
    this.#worker = worker;
    this.#gate = gate;
    this.status = "loading";
    return worker;
  }

  #receive(reply: WorkerReply, worker: Worker): void {
    if (worker !== this.#worker) return;
    if (reply.kind === "ready") {
      this.status = "ready";
    } else if (reply.kind === "unloadable") {
      this.#failure = { message: explain(this.choice, reply.reason), at: Date.now() };
      this.#stopped(worker, this.#failure.message);
      this.status = "failed";
    } else {
      this.#answer(reply);
    }
  }

  #answer(reply: Extract<WorkerReply, { id: number }>): void {
    const call = this.#calls.get(reply.id);
    this.#calls.delete(reply.id);
    if (reply.kind === "done") call?.resolve(reply.spans);
    else call?.reject(new Error(`The sentence model could not read this text: ${reply.reason}`));
    if (this.#calls.size === 0) this.#worker?.unref();
  }

  #stopped(worker: Worker, message = "The sentence model stopped: ask again."): void {
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    this.status = "idle";
    const calls = [...this.#calls.values()];
    this.#calls.clear();
    for (const call of calls) call.reject(new Error(message));
  }
}

function explain(choice: ModelChoice, reason: string): string {
  if (choice.hub === undefined) {
    return `The sentence model is not ready in ${choice.folder}: start with \`npm start\`, which prepares it. (${reason})`;
  }
  return `EMBEDDING_MODEL=${choice.name} could not be loaded from ${choice.hub}: ${reason}.`;
}
