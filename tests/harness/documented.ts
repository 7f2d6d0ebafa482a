import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { closed } from "@/scripts/openapi/document";
import { type JsonSchema, mapSchema } from "@/scripts/openapi/json-schema";

interface MediaType {
  schema: JsonSchema;
  example?: unknown;
  "x-event"?: JsonSchema;
}

interface Answer {
  $ref?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
}

interface Parameter {
  $ref?: string;
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  schema: JsonSchema;
}

export interface Operation {
  security: Record<string, unknown>[];
  parameters?: Parameter[];
  requestBody?: { required: boolean; content: Record<string, MediaType> };
  responses: Record<string, Answer>;
}

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, JsonSchema>;
    responses: Record<string, Answer>;
    parameters: Record<string, Parameter>;
  };
}

export const DOCUMENT: Document = JSON.parse(readFileSync("app/api/v1/openapi.json/document.json", "utf8"));

const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
addFormats.default(ajv);
for (const [name, schema] of Object.entries(DOCUMENT.components.schemas)) {
  ajv.addSchema(inAjv(closed(schema)), `shape:${name}`);
}

/** Ajv knows each shape by an address of its own. */
function inAjv(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (one) =>
    one.$ref ? { ...one, $ref: one.$ref.replace("#/components/schemas/", "shape:") } : one,
  );
}

const compiled = new Map<JsonSchema, ReturnType<typeof ajv.compile>>();

/** What is wrong with a value by a schema of the document, in a line; undefined when nothing is. */
export function misfit(schema: JsonSchema, value: unknown): string | undefined {
  const check = compiled.get(schema) ?? ajv.compile(inAjv(closed(schema)));
  compiled.set(schema, check);
  if (check(value)) return undefined;
  const [error] = check.errors ?? [];
  return `${error?.instancePath || "/"} ${error?.message} ${JSON.stringify(error?.params)}`;
}

export function followed<T extends { $ref?: string }>(thing: T): T {
  if (!thing.$ref) return thing;
  const [, kind = "", name = ""] = /^#\/components\/(\w+)\/(.+)$/.exec(thing.$ref) ?? [];
  return Reflect.get(Reflect.get(DOCUMENT.components, kind), name) as T;
}

/**
 * How an answer lies outside of what the document says of its operation, in a line; undefined when it does not.
 * `text` is its body, whole.
 */
export function outsideDocument(
  operation: Operation | undefined,
  { status, headers }: Pick<Response, "status" | "headers">,
  text: string,
): string | undefined {
  if (!operation) return "the operation is not in the document";
  const found = operation.responses[status];
  if (!found) return `status ${status} is not in the document`;
  const { content, headers: promised = {} } = followed(found);
  const missing = Object.keys(promised).find((name) => name !== "retry-after" && !headers.has(name));
  if (missing) return `the header ${missing} is missing`;
  const type = headers.get("content-type")?.split(";")[0] ?? "";
  if (!content || status === 304) return text === "" ? undefined : `a body of ${type} with status ${status}`;
  const media = content[type];
  if (!media) return `${type || "no media type"} is not what status ${status} brings`;
  if (type === "text/event-stream") return misfitInStream(media, text);
  if (type !== "application/json") return misfit(media.schema, text);
  return misfit(media.schema, JSON.parse(text));
}

function misfitInStream({ "x-event": shape = {} }: MediaType, text: string): string | undefined {
  for (const line of text.split("\n")) {
    const data = /^data: (.*)$/.exec(line)?.[1];
    if (data === undefined || data === "[DONE]") continue;
    const found = misfit(shape, JSON.parse(data));
    if (found) return `an event: ${found}`;
  }
  return undefined;
}

const templates = Object.keys(DOCUMENT.paths)
  .sort((a, b) => count(a) - count(b))
  .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`) }));

function count(path: string): number {
  return path.split("{").length;
}

/** The operation behind a request's path (`/api/v1/…`, without query). */
export function operationAt(method: string, path: string): Operation | undefined {
  const found = templates.find(({ pattern }) => pattern.test(path));
  const verb = method === "HEAD" ? "get" : method.toLowerCase();
  return found && DOCUMENT.paths[found.path]?.[verb];
}
