import { globSync, readFileSync } from "node:fs";

const read = (pattern: string) =>
  globSync(pattern, { exclude: ["**/*.test.ts", "lib/i18n/messages/**"] }).map((path) =>
    readFileSync(path, "utf8"),
  );
const ASKING = read("{app,components}/**/*.{ts,tsx}");
// Keys have no dots: what is named "role.changed" has its words at "role_changed".
const WORDS = new Set(
  [...ASKING, ...read("lib/**/*.ts")].flatMap((text) =>
    [...(text.match(/\w+(?:[.-]\w+)*/g) ?? []), ...(text.match(/\w+/g) ?? [])].map(withoutDots),
  ),
);

/** What a file asks for: texts in quotes, templates as patterns, and whether it asks by a variable. */
const asked = ASKING.map((text) => ({
  quoted: new Set([...text.matchAll(/"([\w.-]+)"/g)].map((match) => match[1])),
  templates: [...text.matchAll(/`([\w.-]*(?:\$\{[^}]+\}[\w.-]*)+)`/g)]
    .map((match) => (match[1] ?? "").replaceAll(/\$\{[^}]+\}/g, "*"))
    .filter((template) => /\w/.test(template))
    .map((template) => new RegExp(`^${template.replaceAll(".", "\\.").replaceAll("*", "([\\w.-]+)")}$`)),
  byVariable: /\bt(?:\.rich|\.has)?\(\s*[a-z][\w.]*(?:\[\w+\])?\s*[,)]/.test(text),
}));

/**
 * A key is in use when one file names its namespace, with none, some or all of its groups, and has what is left of it in quotes; or
 * has a template that what is left fits, or asks by a variable: then what the template leaves open, or the last word of the key,
 * stands somewhere in the code as well. With a group or its namespace a key may also stand in quotes alone, in a table elsewhere.
 */
export function isAsked(namespace: string, key: string): boolean {
  const path = [namespace, ...key.split(".")];
  const isAlone = (name: string) => name.includes(".") && asked.some(({ quoted }) => quoted.has(name));
  if (isAlone(key) || isAlone(path.join("."))) return true;
  return path.slice(1).some((_, index) => {
    const head = path.slice(0, index + 1).join(".");
    const rest = path.slice(index + 1).join(".");
    return asked.some((file) => file.quoted.has(head) && asksFor(file, rest));
  });
}

function asksFor({ quoted, templates, byVariable }: (typeof asked)[number], rest: string): boolean {
  if (quoted.has(rest)) return true;
  const isSaid = (open: string) => open.split(".").every((word) => WORDS.has(word));
  if (byVariable && !rest.includes(".") && WORDS.has(rest)) return true;
  return templates.some((template) => rest.match(template)?.slice(1).every(isSaid));
}

function withoutDots(name: string): string {
  return name.replaceAll(".", "_");
}
