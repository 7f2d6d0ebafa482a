import fc from "fast-check";
import type { JsonSchema } from "@/scripts/openapi/json-schema";
import { followed, misfit } from "@/tests/harness/documented";

/** RFC 3339 writes years of four digits. */
const WRITABLE = { min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z") };

/** Well-formed text of any alphabet, without U+0000, and what has broken tables and pages before. */
const anyText = (longest: number) =>
  fc
    .oneof(
      fc.string({ unit: "grapheme", maxLength: Math.min(longest, 60) }),
      fc.string({ unit: "binary", maxLength: Math.min(longest, 60) }),
      fc.constantFrom(
        ...[
          "I am a nurse.",
          " padded ",
          "e\u0301",
          "\u202eabc",
          "👩🏽‍🚀",
          "\ufeffx",
          "\u2028",
          "'; --",
          "\r\n\t",
          "%00",
          "\\u0000",
        ],
        ...["<script>alert(1)</script>", "{{role}}", "null", "__proto__", "-1", "1e309"],
      ),
    )
    .map((text) => text.toWellFormed().replaceAll("\u0000", ""))
    .filter((text) => [...text].length <= longest);

/** Any value that a schema takes. */
export function fitting(schema: JsonSchema): fc.Arbitrary<unknown> {
  const whole = followed(schema);
  if (whole.const !== undefined) return fc.constant(whole.const);
  if (whole.enum) return fc.constantFrom(...whole.enum);
  const choices = whole.anyOf ?? whole.oneOf;
  if (choices) return fc.oneof(...choices.map(fitting));
  if (Array.isArray(whole.type)) return fc.oneof(...whole.type.map((type) => fitting({ ...whole, type })));
  return byType(whole);
}

function byType(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { type, minimum = -1e9, maximum = 1e9 } = schema;
  if (type === "string") return textOf(schema);
  if (type === "integer") return fc.integer({ min: minimum, max: maximum });
  if (type === "number") return numberBetween(minimum, maximum);
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  if (type === "array") {
    const { items = {}, minItems = 0, maxItems = 4 } = schema;
    return fc.array(fitting(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 4) });
  }
  if (type === "object") return objectOf(schema);
  return fc.jsonValue({ maxDepth: 2 });
}

function numberBetween(min: number, max: number): fc.Arbitrary<number> {
  const exact = fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
  return fc.oneof(
    exact,
    fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
    fc.constantFrom(min, max),
  );
}

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = 200 } = schema;
  if (format === "uuid") return fc.uuid({ version: [4, 7] });
  if (format === "email") return fc.uuid().map((id) => `${id}@example.test`);
  if (format === "date-time")
    return fc.date({ ...WRITABLE, noInvalidDate: true }).map((date) => date.toISOString());
  if (pattern && pattern !== "\\S") return fc.stringMatching(new RegExp(pattern, "u"));
  const padded = anyText(maxLength).map((text) =>
    minLength > 1 ? text.padEnd(minLength + 1, "pad ") : text,
  );
  const longest = fc.constantFrom("x", "é", "👩").map((sign) => sign.repeat(maxLength));
  const fits = (text: string) => misfit(schema, text) === undefined;
  const weighted =
    maxLength > 5_000
      ? padded
      : fc.oneof({ weight: 9, arbitrary: padded }, { weight: 1, arbitrary: longest });
  return weighted.map((text) => (fits(text) ? text : "a text that fits here"));
}

function objectOf({ properties = {}, required = [], additionalProperties, propertyNames }: JsonSchema) {
  const fields = Object.entries(properties).map(([name, field]) => [name, fitting(field)] as const);
  const known = fc.record(Object.fromEntries(fields), {
    requiredKeys: required.filter((name) => Object.hasOwn(properties, name)),
    noNullPrototype: true,
  });
  if (typeof additionalProperties !== "object" || Object.keys(properties).length > 0) return known;
  const names = propertyNames ? textOf({ ...propertyNames, type: "string" }) : anyText(40);
  return fc.dictionary(names, fitting(additionalProperties), { maxKeys: 3, noNullPrototype: true });
}
