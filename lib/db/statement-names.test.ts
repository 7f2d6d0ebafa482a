import { expect, test } from "vitest";
import { nameStatements } from "./statement-names";

test("a text has one name, another text another, and after three hundred texts no more are given", () => {
  const name = nameStatements();
  const first = name({ sql: "select 1" });
  expect(name({ sql: "select 1" })).toBe(first);
  const names = new Set(Array.from({ length: 500 }, (_, n) => name({ sql: `select ${n}` })));
  names.delete("");
  expect(names.size).toBe(300);
  expect(name({ sql: "select 1000" })).toBe("");
  expect(name({ sql: "select 1" })).toBe(first);
  // The longest name that a server keeps whole.
  expect(first.length).toBeLessThan(64);
});
