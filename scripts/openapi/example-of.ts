import type { JsonSchema } from "./json-schema";

/** What stands in a field of this name, where its schema does not say. */
const BY_NAME: Record<string, unknown> = {
  email: "ada@example.com",
  password: "correct horse battery staple",
  token: "q1Zc0mB7sVx2Lw9Tn4Yk8Rd5Hf3Jg6Pa-Ue_Oi1Ql2Z",
  new_password: "another five words for me",
  name: "Ada Lovelace",
  status: "complete",
  error: null,
  remembered: true,
  failure: null,
  contradicts: null,
  hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  title: "From nursing to health data",
  text: "I am a nurse. What could I do next?",
  question: "I am a nurse. What could I do next?",
  quote: "I am a nurse",
  predicate: "skill",
  delta: "Your years on the ward ",
  description: "Which roles are near what you can do today.",
  template: "I work as {{role}}. Where could I go from here?",
  label: "What do you do today?",
  profile_summary: "Ten years on an intensive care ward; now learning SQL.",
  skills: ["Nursing", "SQL"],
  tags: ["career change"],
  value: "SQL",
  values: { role: "a nurse" },
  metadata: { country: "Portugal" },
  preferences: { theme: "dark" },
  years_experience: 6.5,
  confidence: 0.9,
  score: 0.74,
  model: "grok-4.3",
  language: "pt",
  action: "sign_in.succeeded",
  from: "2026-11-01",
  to: "2026-11-26",
  function: "embed-messages",
  event: "conversation/turn.completed",
  ids: {},
  cursor: "WzQyXQ",
  code: "llm_unavailable",
  message: "The advisor cannot be reached. Try again in a moment.",
  errorText: "Something went wrong on our side.",
  request_id: "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
  csrfToken: "5f0c…",
  url: "http://localhost:3000/chat",
  callbackUrl: "/chat",
  text_hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  "last-event-id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10.120",
};
const ID = "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10";
const MOMENT = "2026-11-26T09:30:00.000Z";

type Follow = (schema: JsonSchema) => JsonSchema;

/** A value that fits a schema and that people can read. `follow` resolves a `$ref`. */
export function exampleOf(schema: JsonSchema, follow: Follow, name = ""): unknown {
  const whole = follow(schema);
  if (whole.examples?.length) return whole.examples[0];
  if (whole.const !== undefined) return whole.const;
  const fits = BY_NAME[name];
  if (fits !== undefined && isOf(whole, fits, follow)) return fits;
  if (whole.enum) return whole.enum[0];
  const [choice] = whole.anyOf ?? whole.oneOf ?? [];
  if (choice) return isBareNullable(whole) ? null : exampleOf(choice, follow, name);
  if (whole.default !== undefined) return whole.default;
  if (Array.isArray(whole.type)) return null;
  return plain(whole, follow, name);
}

function plain(schema: JsonSchema, follow: Follow, name: string): unknown {
  if (schema.type === "object") return object(schema, follow);
  if (schema.type === "array") return schema.items ? [exampleOf(schema.items, follow, singular(name))] : [];
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? 3;
  if (schema.type === "boolean") return false;
  if (schema.type === "null") return null;
  if (schema.format === "uuid") return ID;
  if (schema.format === "date-time") return MOMENT;
  if (schema.format === "date") return MOMENT.slice(0, 10);
  return "text";
}

function object(schema: JsonSchema, follow: Follow): Record<string, unknown> {
  const fields = Object.entries(schema.properties ?? {});
  return Object.fromEntries(fields.map(([name, value]) => [name, exampleOf(value, follow, name)]));
}

/** Whether a value is of a schema's kind; a choice takes it when one of its branches does. */
function isOf(schema: JsonSchema, value: unknown, follow: Follow): boolean {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.some((choice) => isOf(follow(choice), value, follow));
  if (schema.enum) return schema.enum.includes(value);
  if (value === null) return [schema.type].flat().includes("null");
  if (schema.pattern && !new RegExp(schema.pattern, "u").test(String(value))) return false;
  if (schema.format && schema.format !== "email") return false;
  if (schema.type === "array") return Array.isArray(value);
  if (schema.type === "object")
    return typeof value === "object" && !Array.isArray(value) && !schema.properties;
  return [schema.type].flat().includes(typeof value);
}

/** A text or a number that may be missing: without a name to go by, it is. */
function isBareNullable({ anyOf = [] }: JsonSchema): boolean {
  const [first, second] = anyOf;
  return second?.type === "null" && !first?.$ref && !first?.format && first?.type !== "object";
}

function singular(name: string): string {
  return name.replace(/ies$/, "y").replace(/s$/, "");
}
