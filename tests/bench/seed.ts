import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { hash } from "@node-rs/argon2";
import pg from "pg";
import { RULES } from "@/lib/advisor/reader";
import { closeEmbeddings, embeddingModel, embedPassages } from "@/lib/ai/embedding/embeddings";
import { env } from "@/lib/env";
import { readMigrations } from "../../lib/db/read-migrations.ts";
import type { BenchServer } from "./postgres.ts";
import { SEEDED, type SeedSentence, seedStatements } from "./seed.sql.ts";

const PASSWORD = "a long enough password";

/** The account of a seeded person; 0 is the one with far more messages than the others. */
export function seededAccount(n: number): { email: string; password: string } {
  return { email: `person-${n}@example.test`, password: PASSWORD };
}

/**
 * A database with 26,000 conversations and 510,000 messages, all with vectors. It is filled once a server and copied
 * from then on, until a migration or the seed changes.
 */
export async function seededDatabase(server: BenchServer): Promise<string> {
  const template = `career_bench_seed_${versionOfSeed()}`;
  if (!(await server.has(template))) {
    const { conversationsEach, people, messagesEach } = SEEDED;
    console.log(`seeding ${people * conversationsEach * messagesEach} messages (once)…`);
    await fill(await server.database(`${template}_new`));
    await server.query(`alter database ${template}_new rename to ${template}`);
  }
  return server.database(`career_bench_full_${process.pid}`, template);
}

async function fill(url: string): Promise<void> {
  const sentences = await embedSentences();
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    // By the code and the model that answers: else every turn would read two old messages beside what is measured.
    const reader = `${RULES}+${env().XAI_MODEL}`;
    const made = { model: embeddingModel().id, reader, passwordHash: await hash(PASSWORD) };
    for (const statement of seedStatements(sentences, made)) await owner.query(statement);
    await owner.query("vacuum analyze");
  } finally {
    await owner.end();
  }
}

/** Real sentences with their real vectors, so that recall finds something and reads it. */
async function embedSentences(): Promise<SeedSentence[]> {
  const acts = ["led a team of six", "moved the billing to the cloud", "wrote the on-call handbook"];
  const more = ["hired four engineers", "ran the Kubernetes clusters", "taught SQL to analysts"];
  const places = ["a bank", "a hospital", "a start-up", "a university", "a city council", "an airline"];
  const sentences: SeedSentence[] = [];
  for (const act of [...acts, ...more]) {
    for (const place of places) {
      for (const year of [2017, 2019, 2021, 2023]) {
        const text = `In ${year} I ${act} at ${place}, and I want to know which role that leads to.`;
        const [passage] = await embedPassages(text);
        if (passage) sentences.push({ text, vector: passage.vector });
      }
    }
  }
  await closeEmbeddings();
  return sentences;
}

function versionOfSeed(): string {
  const files = [import.meta.filename, `${import.meta.dirname}/seed.sql.ts`];
  const sums = readMigrations("prisma/migrations").map(({ checksum }) => checksum);
  const text = [...files.map((file) => readFileSync(file, "utf8")), ...sums].join();
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
