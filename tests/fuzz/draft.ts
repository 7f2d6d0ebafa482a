import fc, { type GeneratorValue } from "fast-check";
import type { JsonSchema } from "@/scripts/openapi/json-schema";
import { followed, misfit, type Operation } from "@/tests/harness/documented";
import { FILES, UNREADABLE_FILES } from "./files";
import { fitting } from "./fitting";
import { spoil, UNREADABLE } from "./spoil";
import type { Call } from "./transport";
import { type Belongings, filled, isRecord, type Params, type Placed } from "./world";

export interface Draft {
  call: Call;
  params: Params;
  /** The body before it was written down. */
  sent: unknown;
  /** The body names things by id that may not be there. */
  namesOthers: boolean;
  /** The same call with something in it that the document forbids; undefined when nothing came to mind. */
  spoiled: (g: GeneratorValue) => Call | undefined;
  /** The same call with a body that cannot be read. */
  unreadable: (g: GeneratorValue) => { call: Call; statuses: number[] };
}

interface Parameter {
  name: string;
  required: boolean;
  schema: JsonSchema;
}

const JSON_TYPE = "application/json";
const FILE_TYPE = "application/octet-stream";

/** A call that the document allows. `params`: of a thing that is there; without them ids are made up. */
export function draft(g: GeneratorValue, placed: Placed, params: Params | undefined, has: Belongings): Draft {
  const { method, path, operation } = placed;
  const parameters = (operation.parameters ?? []).map(followed);
  const [inPath = [], inQuery = [], inHeader = []] = ["path", "query", "header"].map((place) =>
    parameters.filter((parameter) => parameter.in === place),
  );
  const ids = Object.fromEntries(
    inPath.map(({ name, schema }) => [name, params?.[name] ?? String(g(() => fitting(schema)))]),
  );
  const file = FILES[path] && method === "POST" ? g(fc.constantFrom, ...FILES[path]) : undefined;
  const query = { ...queryOf(g, inQuery, has.cursors.get(filled(path, ids))), ...file?.query };
  const headers = headersOf(g, inHeader, operation);
  const shape = operation.requestBody?.content[JSON_TYPE]?.schema;
  const sent =
    shape &&
    withKnown(
      g(() => fitting(shape)),
      has,
    );
  const to = (given: Record<string, string>) => {
    const text = new URLSearchParams(given).toString();
    return filled(path, ids) + (text ? `?${text}` : "");
  };
  const body = shape ? { body: JSON.stringify(sent) } : file ? { body: file.bytes } : {};
  const type = shape ? JSON_TYPE : file ? FILE_TYPE : undefined;
  const typed = type ? { ...headers, "content-type": type } : headers;
  const call: Call = { method, path: to(query), headers: typed, ...body };
  return {
    call,
    params: ids,
    sent,
    namesOthers: namesOthers(sent),
    spoiled: (gen) => {
      const wrong = spoiledQuery(gen, inQuery, query);
      if (wrong) return { ...call, path: to(wrong) };
      const made = shape && gen(() => spoil(shape, sent));
      return made === undefined ? undefined : { ...call, body: JSON.stringify(made) };
    },
    unreadable: (gen) => {
      if (file) {
        return { call: { ...call, body: gen(fc.constantFrom, ...UNREADABLE_FILES) }, statuses: [415, 422] };
      }
      const { body: raw, type, status } = gen(fc.constantFrom, ...UNREADABLE);
      return {
        call: { ...call, body: raw, headers: { ...headers, "content-type": type } },
        statuses: [status],
      };
    },
  };
}

function queryOf(g: GeneratorValue, parameters: Parameter[], cursor: string | undefined) {
  const query: Record<string, string> = {};
  for (const { name, required, schema } of parameters) {
    if (!g(fc.boolean) && !required) continue;
    if (name === "cursor" && cursor) query.cursor = cursor;
    // Of an id nobody knows whether it is there.
    else if (name !== "cursor" && schema.format !== "uuid") query[name] = String(g(() => fitting(schema)));
  }
  return query;
}

function headersOf(g: GeneratorValue, parameters: Parameter[], { responses }: Operation) {
  const headers: Record<string, string> = {};
  for (const { name, schema } of parameters) {
    if (g(() => fc.integer({ min: 0, max: 3 })) === 0) headers[name.toLowerCase()] = headerText(g, schema);
  }
  const streams = Object.values(responses).some((answer) => followed(answer).content?.["text/event-stream"]);
  return streams && g(fc.boolean) ? { ...headers, accept: "text/event-stream" } : headers;
}

function headerText(g: GeneratorValue, schema: JsonSchema): string {
  const text = String(g(() => fitting(schema))).trim();
  return /^[\x21-\x7e][\x20-\x7e]*$/.test(text) && misfit(schema, text) === undefined ? text : "k";
}

/** Ids of prompts, conversations and facts that are there, where the document takes any. */
function withKnown(sent: unknown, has: Belongings): unknown {
  if (!isRecord(sent)) return sent;
  const known = (thing: string, name: string) => has.alive(thing).map((params) => params[name]);
  const [prompt] = known("/api/v1/prompts/{promptId}", "promptId");
  const [conversation] = known("/api/v1/conversations/{conversationId}", "conversationId");
  const facts = known("/api/v1/users/me/facts/{factId}", "factId");
  return {
    ...sent,
    ...("prompt_id" in sent && prompt ? { prompt_id: prompt } : {}),
    ...("conversation_id" in sent && conversation ? { conversation_id: conversation } : {}),
    ...("confirmed" in sent ? { confirmed: facts.slice(0, 2) } : {}),
    ...("rejected" in sent ? { rejected: facts.slice(2, 4) } : {}),
  };
}

function namesOthers(sent: unknown): boolean {
  const withoutOwn = isRecord(sent) ? { ...sent, id: "" } : sent;
  return /"[0-9a-f]{8}-[0-9a-f-]{27}"/i.test(JSON.stringify(withoutOwn) ?? "");
}

function spoiledQuery(g: GeneratorValue, parameters: Parameter[], query: Record<string, string>) {
  if (parameters.length === 0) return undefined;
  const { name, schema } = g(fc.constantFrom, ...parameters);
  const wrong = g(fc.constantFrom, "x", "0", "-1", "1e9", "1.5", "perhaps", "x".repeat(600));
  return name === "cursor" || !takes(schema, wrong) ? { ...query, [name]: wrong } : undefined;
}

/** Whether a query's text can be read as what the schema says. */
function takes(schema: JsonSchema, text: string): boolean {
  if (schema.type === "boolean") return text === "0";
  return misfit(schema, schema.type === "integer" ? Number(text) : text) === undefined;
}
