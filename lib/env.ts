import { z } from "zod";

const blankIsUnset = (value: unknown) => (value === "" ? undefined : value);
const text = () => z.preprocess(blankIsUnset, z.string().optional());
const url = () => z.preprocess(blankIsUnset, z.url({ protocol: /^https?$/ }).optional());
/** The longest that a timer waits: with more it would ring at once. */
const LONGEST_MS = 2_147_483_647;
const milliseconds = (fallback: number) =>
  z.preprocess(blankIsUnset, z.coerce.number().int().positive().max(LONGEST_MS).default(fallback));
const SHORTEST_SECRET = 32;
const limit = (schema: z.ZodType<number>) => z.preprocess(blankIsUnset, schema.optional());
const tokens = () => limit(z.coerce.number().int().min(0).max(1_000_000_000_000));
const dollars = () => limit(z.coerce.number().min(0).max(1_000_000));
/** How many in a minute; 0: as many as anybody likes. */
const perMinute = (fallback: number) =>
  z.preprocess(blankIsUnset, z.coerce.number().int().min(0).max(1_000_000).default(fallback));
/** By the model's name: dollars for a million tokens read, and for a million written. */
const Prices = z.record(z.string(), z.strictObject({ input: z.number().min(0), output: z.number().min(0) }));
const prices = () =>
  z.preprocess((value) => (blankIsUnset(value) === undefined ? {} : asJson(value)), Prices);

/** What is no JSON is told apart by the shape that it should have. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return value;
  }
}

const Environment = z.object({
  APP_ENV: z.preprocess(blankIsUnset, z.enum(["local", "production"]).default("local")),
  PORT: z.preprocess(blankIsUnset, z.coerce.number().int().min(0).max(65535).default(3000)),
  HOST: z.preprocess(blankIsUnset, z.string().default("127.0.0.1")),
  DATA_DIR: z.preprocess(blankIsUnset, z.string().default("./.data")),
  LOG_LEVEL: z.preprocess(blankIsUnset, z.enum(["debug", "info", "warn", "error", "silent"]).default("info")),

  DATABASE_URL: text(),
  DATABASE_POOL_MAX: z.preprocess(blankIsUnset, z.coerce.number().int().min(1).max(200).optional()),
  DATABASE_PREPARES: z.preprocess(blankIsUnset, z.stringbool().default(true)),
  DATABASE_IS_EMBEDDED: z.preprocess(blankIsUnset, z.stringbool().default(false)),

  REDIS_URL: z.preprocess(blankIsUnset, z.url({ protocol: /^rediss?$/ }).optional()),

  INSTANCE_ID: text(),
  LAUNCHER_PID: z.preprocess(blankIsUnset, z.coerce.number().int().positive().optional()),

  NEXTAUTH_SECRET: text(),
  NEXTAUTH_URL: url(),
  SECRETS_KEY: z.preprocess(blankIsUnset, z.string().min(SHORTEST_SECRET).optional()),
  COGNITO_ISSUER: url(),
  COGNITO_CLIENT_ID: text(),
  COGNITO_CLIENT_SECRET: text(),
  LINKEDIN_CLIENT_ID: text(),
  LINKEDIN_CLIENT_SECRET: text(),
  LINKEDIN_ISSUER: url(),
  TRUSTED_PROXIES: z.preprocess(blankIsUnset, z.coerce.number().int().min(0).max(10).default(0)),

  SMTP_URL: z.preprocess(blankIsUnset, z.url({ protocol: /^smtps?$/ }).optional()),
  MAIL_FROM: z.preprocess(blankIsUnset, z.string().max(200).default("Career Advisor <no-reply@localhost>")),

  XAI_API_KEY: text(),
  XAI_MODEL: z.preprocess(blankIsUnset, z.string().default("grok-4.3")),
  XAI_BASE_URL: url(),
  AI_BASE_URL: url(),
  AI_MODEL: text(),
  AI_API_KEY: text(),
  OFFLINE_PACE_MS: z.preprocess(blankIsUnset, z.coerce.number().int().min(0).max(1_000).default(12)),
  MODEL_FIRST_EVENT_TIMEOUT_MS: milliseconds(10_000),
  MODEL_IDLE_TIMEOUT_MS: milliseconds(30_000),
  MODEL_TOTAL_TIMEOUT_MS: milliseconds(120_000),
  MODEL_MOST_ANSWER_TOKENS: z.preprocess(blankIsUnset, z.coerce.number().int().positive().default(8_000)),
  MODEL_PRICES: prices(),
  BUDGET_TOKENS_DAY: tokens(),
  BUDGET_TOKENS_MONTH: tokens(),
  BUDGET_USD_DAY: dollars(),
  BUDGET_USD_MONTH: dollars(),

  LIMIT_READS: perMinute(1_200),
  LIMIT_WRITES: perMinute(300),
  LIMIT_REPLIES: perMinute(60),
  LIMIT_UPLOADS: perMinute(60),
  LIMIT_EXPORTS: perMinute(20),
  LIMIT_SIGN_INS: perMinute(120),

  USERS_TIMEOUT_MS: milliseconds(30_000),
  CONVERSATIONS_TIMEOUT_MS: milliseconds(30_000),
  PROMPTS_TIMEOUT_MS: milliseconds(30_000),

  SERVE: z.preprocess(blankIsUnset, z.enum(["all", "users", "conversations", "prompts"]).default("all")),
  USERS_URL: url(),
  CONVERSATIONS_URL: url(),
  PROMPTS_URL: url(),
  SERVICE_SIGNING_KEY: text(),
  SERVICE_PUBLIC_KEYS: text(),

  INNGEST_DEV: z.preprocess(
    (value) => (/^(0|false)$/i.test(String(value)) ? undefined : blankIsUnset(value)),
    z.union([z.url({ protocol: /^https?$/ }), z.stringFormat("yes", /^(1|true)$/i)]).optional(),
  ),
  INNGEST_BASE_URL: url(),
  INNGEST_SIGNING_KEY: text(),
  INNGEST_EVENT_KEY: text(),
  JOBS_ARE_EMBEDDED: z.preprocess(blankIsUnset, z.stringbool().default(false)),
  MEMORY_HELD_MB: z.preprocess(blankIsUnset, z.coerce.number().int().min(0).max(65_536).default(128)),
  EMBEDDING_MODEL: text(),
  EMBEDDING_HUB_URL: url(),
  EMBEDDING_DTYPE: text(),
});

export type Env = z.infer<typeof Environment>;

// Next bundles pages, handlers and instrumentation apart: read once for all of them.
const kept = globalThis as typeof globalThis & { careerAdvisorSettings?: Env };

/** The settings, read once. Throws one sentence that names the setting and what it should be. */
export function env(): Env {
  kept.careerAdvisorSettings ??= readEnv(process.env);
  return kept.careerAdvisorSettings;
}

/** Reads settings from any record, so that a test can try its own. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const result = Environment.safeParse(source);
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    throw new Error(`Check your settings (see .env.example). ${wrong}`);
  }
  refuseContradictions(result.data);
  refuseHalfProviders(result.data);
  requireServiceKeys(result.data);
  requireProductionSecrets(result.data);
  return result.data;
}

function refuseContradictions(settings: Env) {
  if (settings.AI_BASE_URL && !settings.AI_MODEL) {
    throw new Error(
      "AI_BASE_URL is set but AI_MODEL is not: set AI_MODEL to the name of the model to ask there.",
    );
  }
  const ofServer = ["INNGEST_DEV", "INNGEST_BASE_URL", "INNGEST_SIGNING_KEY", "INNGEST_EVENT_KEY"] as const;
  const named = ofServer.filter((name) => settings[name]);
  if (settings.JOBS_ARE_EMBEDDED && named.length > 0) {
    throw new Error(
      `JOBS_ARE_EMBEDDED=true wants no Inngest server, and ${named.join(", ")} names one: leave one of them empty.`,
    );
  }
}

/** A client secret is Cognito's choice, and LinkedIn's rule. */
function refuseHalfProviders(settings: Env) {
  const wholes = [
    ["COGNITO_ISSUER", "COGNITO_CLIENT_ID"],
    ["LINKEDIN_CLIENT_ID", "LINKEDIN_CLIENT_SECRET"],
  ] as const;
  for (const whole of wholes) {
    const missing = whole.filter((name) => !settings[name]);
    const [named] = whole.filter((name) => settings[name]);
    if (named && missing.length > 0) {
      throw new Error(`${named} is set but ${missing.join(", ")} is not: set both, or leave both empty.`);
    }
  }
  if (settings.COGNITO_CLIENT_SECRET && !settings.COGNITO_ISSUER) {
    throw new Error(
      "COGNITO_CLIENT_SECRET is set but COGNITO_ISSUER and COGNITO_CLIENT_ID are not: set all three, or leave them empty.",
    );
  }
}

/** Who asks another instance signs that, and who serves one service alone is asked by others. */
function requireServiceKeys(settings: Env) {
  const { SERVE, USERS_URL, CONVERSATIONS_URL, PROMPTS_URL } = settings;
  if (SERVE === "all" && !(USERS_URL || CONVERSATIONS_URL || PROMPTS_URL)) return;
  const missing = (["SERVICE_SIGNING_KEY", "SERVICE_PUBLIC_KEYS"] as const).filter((name) => !settings[name]);
  if (missing.length === 0) return;
  throw new Error(
    `The services run apart, which needs ${missing.join(" and ")}: make them with npm run service-keys.`,
  );
}

function requireProductionSecrets(settings: Env) {
  if (settings.APP_ENV !== "production") return;
  const required = ["DATABASE_URL", "NEXTAUTH_SECRET", "NEXTAUTH_URL"] as const;
  const forJobs = settings.JOBS_ARE_EMBEDDED ? [] : (["INNGEST_SIGNING_KEY", "INNGEST_EVENT_KEY"] as const);
  if (settings.INNGEST_DEV) {
    throw new Error(
      "INNGEST_DEV is set with APP_ENV=production: a dev server's calls are unsigned. Leave it empty.",
    );
  }
  const missing = [...required, ...forJobs].filter((name) => !settings[name]);
  if (missing.length > 0) {
    throw new Error(`APP_ENV=production needs ${missing.join(", ")}: set them (see .env.example).`);
  }
  if ((settings.NEXTAUTH_SECRET ?? "").length < SHORTEST_SECRET) {
    throw new Error(
      `NEXTAUTH_SECRET is too short for APP_ENV=production: make one of at least ${SHORTEST_SECRET} characters with openssl rand -base64 32.`,
    );
  }
}
