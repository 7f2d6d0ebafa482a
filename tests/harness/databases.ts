import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedDatabase } from "../../lib/db/embedded/start.ts";
import { migrate } from "../../lib/db/migrate.ts";
import { prepareModel } from "../../scripts/prepare-model.mjs";

declare module "vitest" {
  interface ProvidedContext {
    workers: number;
    databases: string[];
    databaseIsEmbedded: boolean;
  }
}

/** A fresh, migrated database per worker: embedded ones, or on the server that TEST_DATABASE_URL names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  prepareModel();
  const workers = 2;
  const server = process.env.TEST_DATABASE_URL;
  project.provide("databaseIsEmbedded", !server);
  return server ? onServer(project, server, workers) : embedded(project, workers);
}

async function embedded(project: TestProject, workers: number) {
  const folder = mkdtempSync(join(tmpdir(), "career-advisor-test-"));
  const template = join(folder, "template");
  await (await startEmbeddedDatabase({ dataDir: template })).stop();
  const databases = await Promise.all(
    Array.from({ length: workers }, (_, index) =>
      startEmbeddedDatabase({ dataDir: join(folder, String(index)), templateDir: template }),
    ),
  );
  project.provide(
    "databases",
    databases.map((database) => database.url),
  );
  return async () => {
    await Promise.all(databases.map((database) => database.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
}

async function onServer(project: TestProject, server: string, workers: number) {
  const owner = new pg.Client({ connectionString: server });
  await owner.connect();
  const names = Array.from({ length: workers }, (_, index) => `career_test_${process.pid}_${index}`);
  const urls: string[] = [];
  for (const name of names) {
    await owner.query(`create database ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    await migrate({ connectionString: url.href });
    urls.push(url.href);
  }
  project.provide("databases", urls);
  return async () => {
    for (const name of names) await owner.query(`drop database ${name} with (force)`);
    await owner.end();
  };
}
