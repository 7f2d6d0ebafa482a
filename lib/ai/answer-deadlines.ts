import type { Deadlines } from "@/lib/ai/deadlines";
import { env } from "@/lib/env";

/** How long an answer may take, by the settings. A short one that has begun is not waited for longer than for a sign of life. */
export function answerDeadlines({ isShort = false } = {}): Deadlines {
  const settings = env();
  const { MODEL_FIRST_EVENT_TIMEOUT_MS: firstMs, MODEL_IDLE_TIMEOUT_MS: idleMs } = settings;
  return { firstMs, idleMs, totalMs: isShort ? firstMs + idleMs : settings.MODEL_TOTAL_TIMEOUT_MS };
}
