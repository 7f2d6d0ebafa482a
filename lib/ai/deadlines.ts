import { ModelFailure } from "@/lib/ai/model-failure";

/** Milliseconds: to the first sign of life, between signs of life, for the whole answer. */
export interface Deadlines {
  firstMs: number;
  idleMs: number;
  totalMs: number;
}

/** Watches a model call: aborts it when it is silent or too long, or when `outer` aborts. Call `end()` at the end. */
export function withDeadlines(outer: AbortSignal, { firstMs, idleMs, totalMs }: Deadlines) {
  const controller = new AbortController();
  const startedAt = performance.now();
  let failure: ModelFailure | undefined;
  const remainingMs = () => firstMs - (performance.now() - startedAt);
  const expire = () => {
    failure = new ModelFailure("llm_timeout");
    controller.abort(failure);
  };
  const stop = () => controller.abort(outer.reason);
  outer.addEventListener("abort", stop, { once: true });
  if (outer.aborted) stop();
  const total = setTimeout(expire, totalMs);
  // A sign of life only notes its time, many times a second; the timer looks at the note when it fires.
  let aliveAt: number | undefined;
  let silence = setTimeout(listen, firstMs);
  function listen() {
    const leftMs = aliveAt === undefined ? 0 : aliveAt + idleMs - performance.now();
    if (leftMs > 0) silence = setTimeout(listen, leftMs);
    else expire();
  }
  const aborted = new Promise<never>((_, reject) => {
    const refuse = () => reject(failure ?? new Error("aborted"));
    controller.signal.addEventListener("abort", refuse, { once: true });
    if (controller.signal.aborted) refuse();
  });
  aborted.catch(() => undefined);
  return {
    signal: controller.signal,
    /** The work, or a throw as soon as the call is aborted: a provider that ignores its signal cannot hold us. */
    race: <T>(work: PromiseLike<T>): Promise<T> => Promise.race([work, aborted]),
    alive: () => {
      // The first one may shorten the wait: from now on the idle limit counts.
      if (aliveAt === undefined) {
        clearTimeout(silence);
        silence = setTimeout(listen, idleMs);
      }
      aliveAt = performance.now();
    },
    /** Another attempt has what is left of the first deadline, whatever signs of life the last one gave. */
    again: () => {
      clearTimeout(silence);
      silence = setTimeout(expire, remainingMs());
    },
    expired: () => failure,
    remainingMs,
    end: () => {
      clearTimeout(total);
      clearTimeout(silence);
      outer.removeEventListener("abort", stop);
    },
  };
}
