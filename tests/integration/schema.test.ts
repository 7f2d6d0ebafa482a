import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

test("prisma/schema.prisma names the very tables and columns that the migrations make", async () => {
  const rows = await database().$queryRaw<{ place: string; isNullable: boolean }[]>`
    select c.relname || '.' || a.attname as place, not a.attnotnull as "isNullable"
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0
      and not a.attisdropped and c.relname <> '_prisma_migrations'`;
  const stored = Object.fromEntries(rows.map((row) => [row.place, row.isNullable]));
  expect(declared()).toEqual(stored);
  expect(Object.keys(Prisma.ModelName)).toHaveLength(52);
});

/** `table.column` → whether it may be null, read from the schema's text. */
function declared(): Record<string, boolean> {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const models = [...schema.matchAll(/^model \w+ \{([\s\S]*?)^\}/gm)].map((match) => match[1] ?? "");
  return Object.fromEntries(
    models.flatMap((model) => {
      const table = /@@map\("(\w+)"\)/.exec(model)?.[1];
      const fields = model.split("\n").filter((line) => /^ {2}[a-z]/.test(line));
      return fields.map((line) => {
        const [name = "", type = ""] = line.trim().split(/\s+/);
        const column = /@map\("(\w+)"\)/.exec(line)?.[1] ?? name;
        return [`${table}.${column}`, type.endsWith("?")];
      });
    }),
  );
}
