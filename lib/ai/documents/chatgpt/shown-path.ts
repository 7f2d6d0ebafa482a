import type { JsonObject } from "./json.ts";
import { objectIn, textIn } from "./json.ts";

/**
 * The messages that a conversation showed last, from its first to its last. An export keeps every branch of it in `mapping`; the
 * one shown ends at `current_node`, or, where that is missing, at the newest end of a branch.
 */
export function shownPath(conversation: JsonObject): JsonObject[] {
  const mapping = objectIn(conversation, "mapping") ?? {};
  const path: JsonObject[] = [];
  const seen = new Set<string>();
  let id: string | undefined = lastNode(conversation, mapping);
  // A node that is its own ancestor ends the walk.
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const node: JsonObject | undefined = objectIn(mapping, id);
    const message = node && objectIn(node, "message");
    if (message) path.push(message);
    id = node && textIn(node, "parent");
  }
  return path.reverse();
}

function lastNode(conversation: JsonObject, mapping: JsonObject): string | undefined {
  const current = textIn(conversation, "current_node");
  if (current !== undefined && objectIn(mapping, current)) return current;
  let newest: { id: string; at: number } | undefined;
  for (const id of Object.keys(mapping)) {
    const node = objectIn(mapping, id);
    const children = node?.children;
    if (Array.isArray(children) && children.length > 0) continue;
    const at = Number((node && objectIn(node, "message"))?.create_time ?? 0);
    if (!newest || at >= newest.at) newest = { id, at };
  }
  return newest?.id;
}
