import fc from "fast-check";
import type { JsonSchema } from "@/scripts/openapi/json-schema";
import { followed, misfit } from "@/tests/harness/documented";
import { isRecord } from "./world";

const WRONG = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  "",
  "x",
  "not-an-id",
  [],
  [[1]],
  {},
  { contains: "" },
  "x".repeat(5_001),
];
const UNKNOWN = ["role", "user_id", "is_premade", "sequence", "created_at", "x", "constructor"];

/** A value that a schema refuses, made of one that it takes; undefined when it came out fitting. */
export function spoil(schema: JsonSchema, value: unknown): fc.Arbitrary<unknown> {
  const whole = followed(schema);
  const other = fc.constantFrom<unknown>(...WRONG);
  const spoiled = isRecord(value) ? fc.oneof({ weight: 8, arbitrary: field(whole, value) }, other) : other;
  return spoiled.map((made) => (misfit(schema, made) === undefined ? undefined : made));
}

function field(schema: JsonSchema, value: Record<string, unknown>): fc.Arbitrary<unknown> {
  const names = Object.keys(schema.properties ?? {});
  const unknown = fc.constantFrom(...UNKNOWN).map((name) => ({ ...value, [name]: 1 }));
  if (names.length === 0) return unknown;
  const wrong = fc
    .tuple(
      fc.constantFrom(...names),
      fc.oneof(fc.constantFrom<unknown>(...WRONG), fc.jsonValue({ maxDepth: 2 })),
    )
    .map(([name, given]) => ({ ...value, [name]: given }));
  const missing = fc.constantFrom(...names).map((name) => {
    const { [name]: _, ...rest } = value;
    return rest;
  });
  return fc.oneof({ weight: 5, arbitrary: wrong }, { weight: 2, arbitrary: unknown }, missing);
}

/** Bodies that no schema is asked about, with the statuses that they may be answered. */
export const UNREADABLE: {
  what: string;
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
  status: number;
}[] = [
  { what: "broken JSON", body: '{"a": ', type: "application/json", status: 400 },
  {
    what: "not UTF-8",
    body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
    type: "application/json",
    status: 400,
  },
  { what: "U+0000", body: '{"title":"a\\u0000b","text":"a\\u0000b"}', type: "application/json", status: 400 },
  {
    what: "half a pair",
    body: '{"title":"\\ud800","text":"\\udc00"}',
    type: "application/json",
    status: 400,
  },
  {
    what: "a thousand levels",
    body: `${"[".repeat(1000)}${"]".repeat(1000)}`,
    type: "application/json",
    status: 400,
  },
  { what: "too much", body: `{"text":"${"x".repeat(1_050_000)}"}`, type: "application/json", status: 413 },
  { what: "plain text", body: '{"title":"x"}', type: "text/plain", status: 415 },
  { what: "a form", body: "title=x", type: "application/x-www-form-urlencoded", status: 415 },
  { what: "another charset", body: '{"title":"x"}', type: "application/json; charset=utf-16", status: 415 },
];
