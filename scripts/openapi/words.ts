import { STATUS } from "@/lib/http/status";
import { REASONS } from "./refusals";

const codes = Object.entries(REASONS).map(
  ([code, reason]) => `| \`${code}\` | ${STATUS[code as keyof typeof STATUS]} | ${reason} |`,
);

/** What holds for every operation. */
export const description = `An AI career advisor that remembers the people it advises.

**Envelope.** An answer is \`{ "data": …, "meta": { "timestamp", "request_id", "next_cursor"? }, "errors": [] }\`; a refusal
has \`data: null\` and one entry in \`errors\` for each problem: \`{ "code", "message", "field"?, "retryable"? }\`. Every answer
carries \`x-request-id\`; one that you send is kept.

**Signing in.** A browser signs in at \`/api/auth/callback/credentials\` and keeps a session in a cookie. A change that the
cookie signs must name this site's own address in \`Origin\`. A program sends a personal token instead, as
\`Authorization: Bearer …\`: its scopes say whether it may \`read\`, \`write\`, or do what administrators do (\`admin\`). Where
an operation names the session alone, no token is taken.

**Files** are sent as they are, as the whole body, and read back as \`application/octet-stream\` outside of the envelope.

**Lists** come in pages: \`?limit=\` and, for the next page, \`?cursor=\` with \`meta.next_cursor\`, which is null on the last.

**What you hold.** What is read carries an \`ETag\`; sent back as \`If-None-Match\` it is answered 304 until something changes.

**Languages.** A refusal is in the language that \`Accept-Language\` asks for, and so is a premade prompt that is translated into it;
\`?language=\` of the latter says it over the header. The product speaks English, which is the default, German and Spanish.

**Sending again.** A POST that creates takes an \`Idempotency-Key\`: the same key and body make one thing, for 48 hours.

**Streams.** With \`Accept: text/event-stream\` a reply comes as Server-Sent Events; a broken one is read again from
\`…/stream\`. With \`Accept: application/json\` the request waits until the reply is whole.

**Refusals.**

| Code | Status | When |
| --- | --- | --- |
${codes.join("\n")}`;

export const TAGS = [
  { name: "users", description: "Accounts, the profile, what is known and remembered of you." },
  { name: "conversations", description: "Conversations, their messages, and the advisor's replies." },
  { name: "prompts", description: "Templates to begin with." },
  { name: "shared", description: "What somebody shared with everybody who has its address." },
  { name: "files", description: "What was uploaded." },
  { name: "admin", description: "For administrators." },
  { name: "internal", description: "What the services ask each other." },
  { name: "openapi.json", description: "This document." },
  { name: "auth", description: "Signing in and out, in the browser." },
  { name: "health", description: "Probes." },
  { name: "metrics", description: "Numbers for Prometheus." },
  { name: "inngest", description: "The background jobs, for an Inngest server." },
];

export const securitySchemes = {
  session: {
    type: "apiKey",
    in: "cookie",
    name: "next-auth.session-token",
    description: "Over https its name begins with `__Host-`.",
  },
  token: {
    type: "http",
    scheme: "bearer",
    description:
      "A personal token, made on the account page and shown once; or an access token of the AWS Cognito pool, where one is set up.",
  },
  service: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "A token by which one service asks another, for a minute and one scope.",
  },
  signature: { type: "apiKey", in: "header", name: "x-inngest-signature" },
};

export const HEADERS = {
  RequestId: { description: "Names this request in our logs.", schema: { type: "string" } },
  ETag: {
    description: "Names what the answer carries: send it as `If-None-Match`, and nothing new is 304.",
    schema: { type: "string" },
  },
  RetryAfter: { description: "Seconds.", schema: { type: "integer", minimum: 0 } },
};

export const parameters = {
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    description: "Of your own making: the same request with the same key is done once, for 48 hours.",
    schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[\\x20-\\x7e]+$" },
    example: "5b0a3e0c-order-1",
  },
};

const stamp = {
  timestamp: { type: "string", format: "date-time" },
  request_id: { type: "string", description: "As in the header `x-request-id`." },
};

/** The envelope's own parts. */
export const SCHEMAS = {
  Meta: { type: "object", properties: stamp, required: ["timestamp", "request_id"] },
  PageMeta: {
    type: "object",
    properties: {
      ...stamp,
      next_cursor: { type: ["string", "null"], description: "For the next page; null on the last." },
    },
    required: ["timestamp", "request_id", "next_cursor"],
  },
  Problem: {
    type: "object",
    properties: {
      code: { type: "string", enum: Object.keys(STATUS) },
      message: { type: "string", description: "What happened and what to do, for people." },
      field: { type: "string", description: "Where in the request." },
      retryable: { type: "boolean", description: "The same request may succeed later." },
    },
    required: ["code", "message"],
  },
  Refusal: {
    type: "object",
    properties: {
      data: { type: "null" },
      meta: { $ref: "#/components/schemas/Meta" },
      errors: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Problem" } },
    },
    required: ["data", "meta", "errors"],
  },
};
