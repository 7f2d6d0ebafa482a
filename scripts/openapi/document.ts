import { readFileSync } from "node:fs";
import { findOperations } from "./find-operations";
import { type JsonSchema, mapSchema } from "./json-schema";
import { namedShapes } from "./named-shapes";
import { operationOf } from "./operation";
import { usualRefusals } from "./responses";
import { Shapes } from "./shapes";
import { description, HEADERS, parameters, SCHEMAS, securitySchemes, TAGS } from "./words";

/** The OpenAPI 3.1 document of every route file, from the shapes that the routes are declared with. */
export async function makeDocument(): Promise<Record<string, unknown>> {
  const { operations } = await findOperations();
  const shapes = new Shapes(await namedShapes());
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: operationOf(operation, shapes),
    };
  }
  const { schemas, rename } = shapes.components();
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const tags = new Set(operations.map(({ path }) => path.split("/")[path.startsWith("/api/v1/") ? 3 : 2]));
  const document = {
    openapi: "3.1.0",
    info: { title: "Career Advisor", version, description },
    servers: [{ url: "/" }],
    tags: TAGS.filter(({ name }) => tags.has(name)),
    // A thing before what is below it.
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      securitySchemes,
      headers: HEADERS,
      parameters,
      responses: usualRefusals(),
      schemas: { ...SCHEMAS, ...schemas },
    },
  };
  return withoutUnused(renamed(document, rename));
}

/** Shapes of parameters have their own place; nothing points to them. */
function withoutUnused<T extends { components: { schemas: Record<string, unknown> } }>(document: T): T {
  const isUsed = (name: string) => JSON.stringify(document).includes(`"#/components/schemas/${name}"`);
  const { components } = document;
  const schemas = Object.fromEntries(Object.entries(components.schemas).filter(([name]) => isUsed(name)));
  return { ...document, components: { ...components, schemas } };
}

/** Everywhere, not only in schemas: a `$ref` is a `$ref` wherever it stands. */
function renamed<T>(value: T, rename: (ref: string) => string): T {
  const text = JSON.stringify(value, (key, inner) =>
    key === "$ref" && typeof inner === "string" ? rename(inner) : inner,
  );
  return JSON.parse(text);
}

/** The same schema as nothing beyond it may come: what tests hold an answer against. */
export function closed(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (one) =>
    one.properties && one.additionalProperties === undefined ? { ...one, additionalProperties: false } : one,
  );
}
