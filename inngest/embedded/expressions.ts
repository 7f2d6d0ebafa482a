import { parse } from "@marcbachmann/cel-js";

type Evaluate = ReturnType<typeof parse>;
const parsed = new Map<string, Evaluate>();

/** A CEL expression of a function's options, ready to be asked. Throws when it cannot be read. */
export function compiled(expression: string): Evaluate {
  const known = parsed.get(expression);
  if (known) return known;
  const made = parse(expression);
  parsed.set(expression, made);
  return made;
}

/** Whether an event is meant; one without a field that is asked for is not. */
export function matches(expression: string, values: Record<string, unknown>): boolean {
  return evaluate(expression, values) === true;
}

/** A concurrency, debounce or idempotency key for one event, as text; empty where the event lacks the field. */
export function keyOf(expression: string, event: unknown): string {
  const value = evaluate(expression, { event });
  if (value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function evaluate(expression: string, values: Record<string, unknown>): unknown {
  const ask = compiled(expression);
  try {
    return ask(values);
  } catch {
    return undefined;
  }
}
