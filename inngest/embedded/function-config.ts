import { Cron } from "croner";
import { z } from "zod";
import { durationMs } from "@/inngest/embedded/durations";
import { compiled } from "@/inngest/embedded/expressions";

const Limit = z.strictObject({
  limit: z.number(),
  key: z.string().optional(),
  scope: z.enum(["fn", "env", "account"]).optional(),
});

/** A function as the SDK registers it, with what this executor can do. */
const FunctionConfig = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  triggers: z.array(
    z.union([
      z.strictObject({ event: z.string(), expression: z.string().optional() }),
      z.strictObject({ cron: z.string() }),
    ]),
  ),
  steps: z.strictObject({
    step: z.looseObject({ retries: z.strictObject({ attempts: z.number().optional() }).optional() }),
  }),
  idempotency: z.string().optional(),
  debounce: z
    .strictObject({ key: z.string().optional(), period: z.string(), timeout: z.string().optional() })
    .optional(),
  concurrency: z.union([z.number(), Limit, z.array(Limit)]).optional(),
});

export type FunctionConfig = z.infer<typeof FunctionConfig>;

/** By id, as calls and invocations name them. */
export type Functions = ReadonlyMap<string, FunctionConfig>;

/** Reads a function's registration. Throws one sentence with the function's name and the feature that is missing here. */
export function readConfig(registered: Record<string, unknown>): FunctionConfig {
  const given = Object.fromEntries(Object.entries(registered).filter(([, value]) => value !== undefined));
  const result = FunctionConfig.safeParse(given);
  if (!result.success) throw new Error(refusal(String(registered.id), featuresOf(result.error)));
  checkTexts(result.data);
  return result.data;
}

/** How often a step is called at most: once, and once more for each retry. The SDK's default is 3 retries. */
export function mostAttempts({ steps }: FunctionConfig): number {
  return (steps.step.retries?.attempts ?? 3) + 1;
}

function featuresOf(error: z.ZodError): string {
  const names = error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [issue.path.join(".")],
  );
  return [...new Set(names)].join(", ");
}

export function refusal(id: string, feature: string): string {
  return `The function "${id}" uses ${feature}, which the embedded job executor lacks: leave it out, or name an Inngest server.`;
}

/** Expressions, durations and schedules are read at start, so that none fails at night. */
function checkTexts(config: FunctionConfig): void {
  try {
    for (const cron of cronsOf(config)) new Cron(schedule(cron).pattern, { paused: true });
    for (const expression of expressionsOf(config)) if (expression) compiled(expression);
    for (const text of [config.debounce?.period, config.debounce?.timeout]) if (text) durationMs(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(refusal(config.id, `something that cannot be read (${why})`));
  }
}

/** The schedules that a function runs by. */
export function cronsOf({ triggers }: FunctionConfig): string[] {
  return triggers.flatMap((trigger) => ("cron" in trigger ? [trigger.cron] : []));
}

function expressionsOf({ triggers, idempotency, debounce, concurrency }: FunctionConfig) {
  const limits = typeof concurrency === "object" ? [concurrency].flat() : [];
  const conditions = triggers.map((trigger) => ("event" in trigger ? trigger.expression : undefined));
  return [...conditions, idempotency, debounce?.key, ...limits.map(({ key }) => key)];
}

/** `TZ=Europe/Berlin 0 9 * * *` in its parts. */
export function schedule(cron: string): { pattern: string; timezone: string } {
  const zoned = /^TZ=(\S+)\s+(.*)$/.exec(cron);
  return { pattern: zoned?.[2] ?? cron, timezone: zoned?.[1] ?? "UTC" };
}
