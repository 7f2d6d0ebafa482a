import { z } from "zod";
import type { ErrorCode } from "@/lib/errors";
import type { Answers } from "@/lib/http/answers";
import type { Declared } from "@/lib/http/declared";
import { RETRYABLE } from "@/lib/http/status";
import { exampleOf } from "./example-of";
import type { JsonSchema } from "./json-schema";
import { REASONS, type Refusal, refusalsOf } from "./refusals";
import type { Shapes } from "./shapes";

interface MediaType {
  schema: JsonSchema;
  example?: unknown;
  /** Of one event's data in a stream. */
  "x-event"?: JsonSchema;
}

export interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
}

interface Reference {
  $ref: string;
}

type Responses = Record<string, Response>;

const JSON_TYPE = "application/json";
const REQUEST_ID = { "x-request-id": { $ref: "#/components/headers/RequestId" } };
const RETRY_AFTER = { "retry-after": { $ref: "#/components/headers/RetryAfter" } };
const META = { $ref: "#/components/schemas/Meta" };
const PAGE_META = { $ref: "#/components/schemas/PageMeta" };

/** What an operation answers, by status. */
export function responsesOf(
  method: string,
  path: string,
  declared: Declared,
  shapes: Shapes,
): Record<string, Response | Reference> {
  const { answers } = declared;
  if (isAnswers(answers) && answers.kind === "raw" && answers.isBare) return successes(declared, shapes);
  const given = successes(declared, shapes);
  const own = method === "get" ? withEtag(given) : given;
  return { ...refusals(path, declared), ...own };
}

/** What is read in the envelope says by its `ETag` what it carries. */
function withEtag(given: Responses): Responses {
  const ok = given[200];
  if (!ok?.content?.[JSON_TYPE]?.schema.properties?.meta) return given;
  const etag = { etag: { $ref: "#/components/headers/ETag" } };
  const isMixed = Object.keys(ok.content).length > 1;
  const held = { description: "You hold it already.", headers: { ...REQUEST_ID, ...etag } };
  return { ...given, 200: { ...ok, headers: { ...ok.headers, ...(isMixed ? {} : etag) } }, 304: held };
}

function successes(declared: Declared, shapes: Shapes): Responses {
  const { answers, status = 200 } = declared;
  if (!answers) return { 204: nothing("Done.") };
  if (!isAnswers(answers)) return { [status]: inEnvelope(answers, META, shapes) };
  if (answers.kind === "page") return { [status]: inEnvelope(z.array(answers.of), PAGE_META, shapes) };
  if (answers.kind === "or") {
    const inside = inEnvelope(answers.value, META, shapes);
    return { [status]: { ...inside, content: { ...inside.content, ...bodies(answers.others, shapes) } } };
  }
  if (answers.kind === "raw") return rawBodies(answers.byStatus, shapes);
  const whole: Responses = answers.whole
    ? { [status]: inEnvelope(answers.whole, META, shapes) }
    : { 204: nothing("There is nothing to read.") };
  return { ...whole, 200: { ...whole[200], ...stream(answers.event, shapes) } };
}

function isAnswers(answers: Declared["answers"]): answers is Answers {
  return answers !== undefined && "kind" in answers;
}

function nothing(description: string): Response {
  return { description, headers: REQUEST_ID };
}

function inEnvelope(value: z.ZodType, meta: JsonSchema, shapes: Shapes): Response {
  const data = shapes.given(value);
  const schema: JsonSchema = {
    type: "object",
    properties: { data, meta, errors: { type: "array", maxItems: 0 } },
    required: ["data", "meta", "errors"],
  };
  const example = {
    data: exampleOf(data, (one) => shapes.seen(one)),
    meta: { ...META_EXAMPLE, ...(meta === PAGE_META ? { next_cursor: null } : {}) },
    errors: [],
  };
  return { description: "Done.", headers: REQUEST_ID, content: { [JSON_TYPE]: { schema, example } } };
}

function stream(event: z.ZodType, shapes: Shapes): Response {
  const schema = { type: "string", description: "Lines `data: {event}`, closed by `data: [DONE]`." };
  return {
    description: "Events, as they come: the AI SDK's UI message stream.",
    headers: { ...REQUEST_ID, "x-vercel-ai-ui-message-stream": { schema: { type: "string", const: "v1" } } },
    content: {
      "text/event-stream": { schema, example: STREAM_EXAMPLE, "x-event": shapes.given(event) },
    },
  };
}

function rawBodies(byStatus: Record<number, Record<string, z.ZodType>>, shapes: Shapes): Responses {
  const response = ([status, given]: [string, Record<string, z.ZodType>]): [string, Response] => {
    const description = Number(status) < 400 ? "Done." : "Refused.";
    const isEmpty = Object.keys(given).length === 0;
    return [status, isEmpty ? { description } : { description, content: bodies(given, shapes) }];
  };
  return Object.fromEntries(Object.entries(byStatus).map(response));
}

function bodies(given: Record<string, z.ZodType>, shapes: Shapes): Record<string, MediaType> {
  const one = (body: z.ZodType): MediaType => {
    const schema = shapes.given(body);
    return { schema, example: exampleOf(schema, (inner) => shapes.seen(inner)) };
  };
  return Object.fromEntries(Object.entries(given).map(([type, body]) => [type, one(body)]));
}

function refusals(path: string, declared: Declared): Record<string, Response | Reference> {
  const each = refusalsOf(path, declared).map((refusal) => {
    const { code, status, reason } = refusal;
    const isUsual = reason === REASONS[code];
    return [
      String(status),
      isUsual ? { $ref: `#/components/responses/${code}` } : refusalResponse(refusal),
    ] as const;
  });
  return Object.fromEntries(each);
}

/** The refusals that read the same wherever they are. */
export function usualRefusals(): Record<string, Response> {
  const codes = Object.keys(REASONS) as ErrorCode[];
  return Object.fromEntries(
    codes.map((code) => [
      code,
      refusalResponse({ code, reason: REASONS[code], retryable: RETRYABLE.has(code) }),
    ]),
  );
}

function refusalResponse({
  code,
  reason,
  retryable,
}: Pick<Refusal, "code" | "reason" | "retryable">): Response {
  const example = {
    data: null,
    meta: META_EXAMPLE,
    errors: [{ code, message: reason.split(/(?<=\.) /)[0], ...(retryable ? { retryable } : {}) }],
  };
  return {
    description: `\`${code}\`: ${reason}`,
    headers: { ...REQUEST_ID, ...(retryable ? RETRY_AFTER : {}) },
    content: { [JSON_TYPE]: { schema: { $ref: "#/components/schemas/Refusal" }, example } },
  };
}

const META_EXAMPLE = {
  timestamp: "2026-11-26T09:30:00.000Z",
  request_id: "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
};

const STREAM_EXAMPLE = [
  { type: "start", messageId: META_EXAMPLE.request_id },
  { type: "text-start", id: "t" },
  { type: "text-delta", id: "t", delta: "Your years on the ward " },
  { type: "text-end", id: "t" },
  { type: "data-status", data: { status: "complete" } },
  { type: "finish" },
]
  .map((event) => `data: ${JSON.stringify(event)}\n\n`)
  .concat("data: [DONE]\n\n")
  .join("");
