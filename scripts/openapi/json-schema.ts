/** JSON Schema 2020-12, as far as zod writes it. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  examples?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  $defs?: Record<string, JsonSchema>;
  $schema?: string;
}

/** The same schema with `change` made to it and all below it, innermost first. */
export function mapSchema(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const inner = (one: JsonSchema) => mapSchema(one, change);
  const record = (many: Record<string, JsonSchema>) =>
    Object.fromEntries(Object.entries(many).map(([name, one]) => [name, inner(one)]));
  const { properties, additionalProperties, propertyNames, items, anyOf, oneOf, allOf, $defs } = schema;
  return change({
    ...schema,
    ...(properties ? { properties: record(properties) } : {}),
    ...(typeof additionalProperties === "object"
      ? { additionalProperties: inner(additionalProperties) }
      : {}),
    ...(propertyNames ? { propertyNames: inner(propertyNames) } : {}),
    ...(items ? { items: inner(items) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(inner) } : {}),
    ...(oneOf ? { oneOf: oneOf.map(inner) } : {}),
    ...(allOf ? { allOf: allOf.map(inner) } : {}),
    ...($defs ? { $defs: record($defs) } : {}),
  });
}
