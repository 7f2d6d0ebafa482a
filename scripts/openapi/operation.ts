import type { Declared } from "@/lib/http/declared";
import { exampleOf } from "./example-of";
import type { FoundOperation } from "./find-operations";
import { responsesOf } from "./responses";
import type { Shapes } from "./shapes";

const DOORS = {
  person: [{ session: [] }, { token: [] }],
  session: [{ session: [] }],
  none: [],
  service: [{ service: [] }],
  housekeeping: [{ service: [] }],
  signed: [{ signature: [] }],
};

/** A file as it is, without a form around it. */
const FILE = {
  required: true,
  content: { "application/octet-stream": { schema: { type: "string" }, example: "The file's bytes." } },
};

/** One operation as OpenAPI has it. */
export function operationOf({ method, path, declared }: FoundOperation, shapes: Shapes) {
  const { does, auth = "person", body, bytes } = declared;
  const parameters = parametersOf(declared, shapes);
  return {
    tags: [tagOf(path)],
    operationId: idOf(method, path),
    summary: does,
    security: DOORS[auth],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(bytes ? { requestBody: FILE } : {}),
    ...(body ? { requestBody: bodyOf(declared, shapes) } : {}),
    responses: responsesOf(method, path, declared, shapes),
  };
}

function parametersOf({ params, query, headers, keyed }: Declared, shapes: Shapes) {
  const of = (shape: Declared["params"], place: "path" | "query" | "header") => {
    if (!shape) return [];
    const schema = shapes.seen(shapes.taken(shape));
    return Object.entries(schema.properties ?? {}).map(([name, { description, ...field }]) => ({
      name,
      in: place,
      required: place === "path" || (schema.required ?? []).includes(name),
      ...(description ? { description } : {}),
      schema: field,
      example: exampleOf(field, (one) => shapes.seen(one), name),
    }));
  };
  return [
    ...of(params, "path"),
    ...of(query, "query"),
    ...of(headers, "header"),
    ...(keyed ? [{ $ref: "#/components/parameters/IdempotencyKey" }] : []),
  ];
}

function bodyOf({ body, accepts }: Declared, shapes: Shapes) {
  if (!body) return undefined;
  const schema = shapes.taken(body);
  const media = { schema, example: exampleOf(schema, (one) => shapes.seen(one)) };
  return {
    // Without one it is read as `{}`.
    required: !body.safeParse({}).success,
    content: {
      "application/json": media,
      ...(accepts === "form" ? { "application/x-www-form-urlencoded": media } : {}),
    },
  };
}

/** `/api/v1/conversations/…` → `conversations`. */
function tagOf(path: string): string {
  const [first = "", second = ""] = path.replace(/^\/api\//, "").split("/");
  return first === "v1" ? second : first;
}

/** `get /api/v1/conversations/{conversationId}/messages` → `getConversationMessages`. */
function idOf(method: string, path: string): string {
  const parts = path.replace(/^\/api\/(v1\/)?/, "").split("/");
  const named = parts.flatMap((part, index) => {
    if (part.startsWith("{")) return [];
    return [parts[index + 1]?.startsWith("{") ? singular(part) : part];
  });
  const words = named.flatMap((part) => part.split(/[^A-Za-z0-9]/));
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** A word that has no plural is told from its list by a word before it. */
function singular(part: string): string {
  return part.endsWith("s") ? part.replace(/ies$/, "y").replace(/s$/, "") : `one-${part}`;
}
