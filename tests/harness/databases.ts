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
    databases: string[];
    databaseIsEmbedded: boolean;
    sharesItsProcess: boolean;
    /** A data directory of the embedded database that was stopped cleanly, to be copied; empty on a server. */
    embeddedTemplate: string;
  }
}

type Databases = { urls: string[]; template: string; end: () => Promise<void> };
const kept = globalThis as typeof globalThis & {
  databasesOfTheRun?: { made: Promise<Databases>; users: number };
};

/**
 * A fresh, migrated database per worker: embedded ones, or on the server that TEST_DATABASE_URL names. Projects that run
 * together have the same ones, for together they have these workers.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workers = project.config.maxWorkers;
  const server = process.env.TEST_DATABASE_URL;
  project.provide("databaseIsEmbedded", !server);
  kept.databasesOfTheRun ??= { made: make(workers, server), users: 0 };
  const { databasesOfTheRun } = kept;
  databasesOfTheRun.users += 1;
  const { urls, template, end } = await databasesOfTheRun.made;
  project.provide("databases", urls);
  project.provide("embeddedTemplate", template);
  return async () => {
    databasesOfTheRun.users -= 1;
    if (databasesOfTheRun.users === 0) await end();
  };
}

async function make(workers: number, server: string | undefined): Promise<Databases> {
  prepareModel();
  return server ? onServer(server, workers) : embedded(workers);
}

async function embedded(workers: number): Promise<Databases> {
  const folder = mkdtempSync(join(tmpdir(), "career-advisor-test-"));
  const template = join(folder, "template");
  await (await startEmbeddedDatabase({ dataDir: template })).stop();
  const databases = await Promise.all(
    Array.from({ length: workers }, (_, index) =>
      startEmbeddedDatabase({ dataDir: join(folder, String(index)), templateDir: template }),
    ),
  );
  const end = async () => {
    await Promise.all(databases.map((database) => database.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  return { urls: databases.map((database) => database.url), template, end };
}

async function onServer(server: string, workers: number): Promise<Databases> {
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
  const end = async () => {
    for (const name of names) await owner.query(`drop database ${name} with (force)`);
    await owner.end();
  };
  return { urls, template: "", end };
}
