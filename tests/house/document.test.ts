import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { clientTypes } from "@/scripts/openapi/client-types";
import { makeDocument } from "@/scripts/openapi/document";
import { findOperations } from "@/scripts/openapi/find-operations";
import { DOCUMENT, followed, misfit } from "@/tests/harness/documented";

const operations = Object.entries(DOCUMENT.paths).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
);

describe("the API's document", () => {
  test("is made of what the routes are declared with: `npm run api` writes it anew", async () => {
    const written = readFileSync("app/api/v1/openapi.json/document.json", "utf8");
    expect(written).toBe(`${JSON.stringify(await makeDocument(), null, 2)}\n`);
  });

  test("is what the client's types are made of", async () => {
    expect(readFileSync("client/schema.d.ts", "utf8")).toBe(await clientTypes(await makeDocument()));
  });

  test("has every verb of every route file, and each says what it does", async () => {
    const { operations: found, undeclared } = await findOperations();
    expect(undeclared).toEqual([]);
    expect(found.length).toBeGreaterThan(40);
    const named = found.map(({ method, path }) => `${method} ${path}`);
    expect(operations.map(({ name }) => name).sort()).toEqual(named.sort());
  });

  test("leaves no route file out but the answer to paths where nothing is", async () => {
    const { operations: found } = await findOperations();
    const paths = new Set(found.map(({ path }) => path));
    const silent = globSync("app/**/route.ts").filter((file) => {
      const path = file.replace(/^app|\/route\.ts$/g, "").replaceAll(/\[(\w+)\]/g, "{$1}");
      const below = path.replace(/\/\[\.\.\.\w+\]$/, "/");
      return ![...paths].some((one) => one === path || (below !== path && one.startsWith(below)));
    });
    expect(silent).toEqual(["app/api/v1/[[...path]]/route.ts"]);
  });

  test("names no operation twice", () => {
    const ids = operations.map(({ operation }) => Reflect.get(operation, "operationId"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("points to nothing that is not there", () => {
    const text = JSON.stringify(DOCUMENT);
    for (const [, ref = ""] of text.matchAll(/"\$ref":"([^"]+)"/g))
      expect(followed({ $ref: ref }), ref).toBeTruthy();
  });

  test.each(operations)("$name: its examples are what it says they are", ({ operation }) => {
    const bodies = [operation.requestBody, ...Object.values(operation.responses).map(followed)];
    for (const [type, { schema, example }] of bodies.flatMap((body) => Object.entries(body?.content ?? {}))) {
      expect(example, type).toBeDefined();
      expect(misfit(schema, example), type).toBeUndefined();
    }
    for (const { name, schema, ...parameter } of (operation.parameters ?? []).map(followed)) {
      expect(misfit(schema, Reflect.get(parameter, "example")), name).toBeUndefined();
    }
  });
});
