import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import pg from "pg";
import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { readMigrations } from "../../lib/db/read-migrations.ts";
import type { BenchServer } from "./postgres.ts";
import { recallSeed } from "./recall-seed.sql.ts";

const DIRECTIONS = 1_000;
/** As many columns as the embedded model fills. */
export const COLUMNS = 384;

/** Makes a database of this name with 200,000 passages, filled once a server and copied from then on. */
export async function memoriesDatabase(server: BenchServer, name: string): Promise<void> {
  const template = `career_bench_recall_${versionOfSeed()}`;
  if (!(await server.has(template))) {
    console.log("seeding 200,000 passages (once)…");
    const owner = new pg.Client({ connectionString: await server.database(`${template}_new`) });
    await owner.connect();
    for (const statement of recallSeed(directions(), embeddingModel().id)) await owner.query(statement);
    await owner.query("vacuum analyze");
    await owner.end();
    await server.query(`alter database ${template}_new rename to ${template}`);
  }
  await server.database(name, template);
}

let made: number[][] | undefined;

/** Vectors of length 1 in all directions, the same in every run. */
export function directions(): number[][] {
  made ??= Array.from({ length: DIRECTIONS }, (_, seed) => {
    let state = seed * 2_654_435_761 + 1;
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32 - 0.5;
    };
    return unit(Array.from({ length: 768 }, (_unused, column) => (column < COLUMNS ? next() : 0)));
  });
  return made;
}

/** The direction between two. */
export function directionsOf(all: number[][]): (first: number, second: number) => number[] {
  return (first, second) => {
    const other = all[second % all.length] ?? [];
    return unit((all[first % all.length] ?? []).map((value, column) => value + (other[column] ?? 0)));
  };
}

function unit(vector: number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / length);
}

function versionOfSeed(): string {
  const files = [import.meta.filename, `${import.meta.dirname}/recall-seed.sql.ts`];
  const sums = readMigrations("prisma/migrations").map(({ checksum }) => checksum);
  const text = [...files.map((file) => readFileSync(file, "utf8")), ...sums].join();
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
