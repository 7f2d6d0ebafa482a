import { z } from "zod";
import { type JsonSchema, mapSchema } from "./json-schema";
import type { NamedShapes } from "./named-shapes";

type Side = "input" | "output";

const PLACE = "#/components/schemas/";

/** Turns zod's shapes into JSON Schema, and collects the named ones. */
export class Shapes {
  readonly #named: NamedShapes;
  readonly #found: Record<Side, Map<string, JsonSchema>> = { input: new Map(), output: new Map() };

  constructor(named: NamedShapes) {
    this.#named = named;
  }

  /** What a client sends. */
  taken(shape: z.ZodType): JsonSchema {
    return this.#convert(shape, "input");
  }

  /** What a client is given. A later version may give more, so nothing says that there is no more. */
  given(shape: z.ZodType): JsonSchema {
    return this.#convert(shape, "output");
  }

  /** The same schema with its name followed, so that its fields can be seen. */
  seen(schema: JsonSchema): JsonSchema {
    if (!schema.$ref) return schema;
    const [side = "output", name = ""] = schema.$ref.slice(PLACE.length).split(":");
    return this.#found[side as Side].get(name) ?? {};
  }

  /** The named shapes, and how a place by which one was named here is written in the document. */
  components(): { schemas: Record<string, JsonSchema>; rename: (ref: string) => string } {
    const { input, output } = this.#found;
    const isBoth = (name: string) => input.has(name) && output.has(name);
    const differs = (name: string) =>
      isBoth(name) && JSON.stringify(input.get(name)) !== JSON.stringify(this.#asOutput(name));
    const nameOf = (side: string, name: string) =>
      side === "input" && differs(name) ? `${name}Input` : name;
    const schemas: Record<string, JsonSchema> = {};
    for (const side of ["output", "input"] as const) {
      for (const [name, schema] of this.#found[side]) schemas[nameOf(side, name)] ??= schema;
    }
    const sorted = Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1));
    const rename = (ref: string) => {
      const [side = "", name = ""] = ref.slice(PLACE.length).split(":");
      return name ? `${PLACE}${nameOf(side, name)}` : ref;
    };
    return { schemas: Object.fromEntries(sorted), rename };
  }

  #asOutput(name: string): unknown {
    const text = JSON.stringify(this.#found.output.get(name)).replaceAll(`${PLACE}output:`, `${PLACE}input:`);
    return JSON.parse(text);
  }

  #convert(shape: z.ZodType, side: Side): JsonSchema {
    const { registry } = this.#named;
    const made = z.toJSONSchema(shape, {
      io: side,
      metadata: registry,
      unrepresentable: "any",
      override: ({ zodSchema, jsonSchema }) => {
        const { id, ...more } = z.globalRegistry.get(zodSchema) ?? {};
        Object.assign(jsonSchema, more);
      },
    });
    const { $schema, $defs = {}, ...root } = mapSchema(made as JsonSchema, (one) => tidy(one, side));
    for (const [name, schema] of Object.entries($defs)) {
      if (!this.#found[side].has(name)) this.#found[side].set(name, this.#explain(name, schema));
    }
    return root;
  }

  /** With what the contract's comments say of the shape and of its fields. */
  #explain(name: string, { id, ...schema }: JsonSchema & { id?: string }): JsonSchema {
    const { comments } = this.#named;
    const description = comments.get(name);
    const fields = Object.entries(schema.properties ?? {}).map(([field, value]) => {
      const words = comments.get(`${name}.${field}`);
      return [field, words ? { ...value, description: words } : value];
    });
    return {
      ...(description ? { description } : {}),
      ...schema,
      ...(schema.properties ? { properties: Object.fromEntries(fields) } : {}),
    };
  }
}

/** A format says what zod's pattern for it says; what we give may grow. */
function tidy(schema: JsonSchema, side: Side): JsonSchema {
  const { $ref, pattern, additionalProperties, ...rest } = schema;
  const isGrowing = side === "output" && additionalProperties === false;
  return {
    ...($ref ? { $ref: $ref.replace("#/$defs/", `${PLACE}${side}:`) } : {}),
    ...rest,
    ...(pattern && !/^(uuid|date-time)$/.test(rest.format ?? "") ? { pattern } : {}),
    ...(additionalProperties === undefined || isGrowing ? {} : { additionalProperties }),
    ...(rest.type === "integer" ? integer(rest) : {}),
  };
}

/** Bounds of what a double can count say nothing. */
function integer({ minimum, maximum }: JsonSchema): JsonSchema {
  return {
    ...(minimum === Number.MIN_SAFE_INTEGER ? { minimum: undefined } : {}),
    ...(maximum === Number.MAX_SAFE_INTEGER ? { maximum: undefined } : {}),
  } as JsonSchema;
}
