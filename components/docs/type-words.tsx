import type { ReactNode } from "react";
import { inOrder } from "@/components/ui/in-order";
import { nameOf, type Schema } from "./document";

/** A schema's kind in a few words: `text`, `list of Message`, `"up" or "down"`. */
export function TypeWords({ schema }: { schema: Schema }): ReactNode {
  if (schema.$ref) {
    const name = nameOf(schema.$ref);
    return (
      <a href={`#shape-${name}`} className="rounded text-accent underline underline-offset-3">
        {name}
      </a>
    );
  }
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values) return <Choices each={values.map((value) => JSON.stringify(value))} />;
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return joined(branches.map((branch) => <TypeWords key={keyOf(branch)} schema={branch} />));
  return <Holding schema={schema} />;
}

/** A list or an object by what is in it. */
function Holding({ schema }: { schema: Schema }): ReactNode {
  const { items, additionalProperties, properties } = schema;
  if (schema.type === "array") return <>list of {items ? <TypeWords schema={items} /> : "anything"}</>;
  if (typeof additionalProperties === "object" && !properties) {
    return (
      <>
        object of <TypeWords schema={additionalProperties} />
      </>
    );
  }
  return kindOf(schema) || "anything";
}

function Choices({ each }: { each: string[] }) {
  return joined(
    each.map((text) => (
      <code key={text} className="font-mono text-[0.92em]">
        {text}
      </code>
    )),
  );
}

function joined(parts: ReactNode[]): ReactNode {
  return inOrder(parts.flatMap((part, index) => (index > 0 ? [" or ", part] : [part])));
}

function keyOf(schema: Schema): string {
  return schema.$ref ?? JSON.stringify(schema).slice(0, 80);
}

function kindOf({ type, format }: Schema): string {
  return [type ?? []]
    .flat()
    .map((each) => NAMES[format ?? each] ?? each)
    .join(" or ");
}

const NAMES: Record<string, string> = {
  string: "text",
  uuid: "UUID",
  "date-time": "moment",
  email: "e-mail address",
  boolean: "true or false",
};

/** What else holds for a value: its bounds and what stands for it. */
export function limitsOf(schema: Schema): string {
  const { minimum, maximum, maxLength, minLength, maxItems } = schema;
  const bounds = minimum !== undefined && maximum !== undefined ? `${minimum} to ${maximum}` : "";
  const least = minLength !== undefined && minLength > 1 ? `at least ${minLength} characters` : "";
  const length = maxLength !== undefined ? `at most ${maxLength.toLocaleString("en")} characters` : "";
  const items = maxItems ? `at most ${maxItems}` : "";
  const standing = schema.default === undefined ? "" : `${JSON.stringify(schema.default)} when left out`;
  return [bounds, least, length, items, standing].filter(Boolean).join(", ");
}
