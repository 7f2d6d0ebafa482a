import { createHash } from "node:crypto";

/** A server keeps the plan of each name for each connection: more than these would only fill its memory. */
const MOST_NAMES = 300;

/**
 * Gives each statement's text a name of its own, so that a connection has it parsed and planned once instead of at every
 * call. Beyond 300 texts the name is empty, which means none.
 */
export function nameStatements(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST_NAMES) return "";
    const name = `s_${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`;
    names.set(sql, name);
    return name;
  };
}
