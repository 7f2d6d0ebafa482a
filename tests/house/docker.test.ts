import { readFileSync } from "node:fs";
import { run } from "dockerfilelint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { settingNames } from "@/tests/house/setting-names";

const dockerfile = readFileSync("docker/Dockerfile", "utf8");
const Service = z.object({
  image: z.string().optional(),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
});
const compose = z
  .object({ services: z.record(z.string(), Service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(readFileSync("docker/compose.yaml", "utf8"), { merge: true }));

describe("docker/Dockerfile", () => {
  test("has nothing that its linter minds", () => {
    expect(run(process.cwd(), dockerfile)).toEqual([]);
  });

  test("takes pinned images of the very Node that package.json names", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1]);
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(new RegExp(`^node:${dependencies.node}-`));
  });

  test("runs as somebody else than root, and tells whether it is ready", () => {
    const last = dockerfile.split(/^FROM /m).at(-1) ?? "";
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK [\s\S]*\/api\/health\/ready/m);
  });

  test("copies only what .dockerignore lets in, and no settings file is among that", () => {
    const allowed = readFileSync(".dockerignore", "utf8").split("\n");
    expect(allowed.find((line) => !line.startsWith("#"))).toBe("**");
    expect(allowed.filter((line) => /^!.*env/.test(line))).toEqual([]);
  });
});

describe("docker/compose.yaml", () => {
  test("starts a database, prepares it, and then the app", () => {
    const { database, prepare, app } = compose.services;
    expect(Object.keys(compose.services)).toEqual(["database", "prepare", "app"]);
    expect(database?.image).toMatch(/^pgvector\/pgvector:\d+\.\d+\.\d+-pg17$/);
    expect(database?.healthcheck?.test).toContain("pg_isready");
    expect(prepare?.depends_on).toEqual({ database: { condition: "service_healthy" } });
    expect(app?.depends_on).toEqual({ prepare: { condition: "service_completed_successfully" } });
    expect(app?.build).toEqual(prepare?.build);
    for (const name of Object.keys(compose.volumes)) {
      const users = Object.values(compose.services).flatMap((service) => service.volumes);
      expect(users.filter((volume) => volume.startsWith(`${name}:`))).toHaveLength(1);
    }
  });

  test("gives the app settings that exist, and every secret is asked for", () => {
    const names = settingNames();
    for (const service of [compose.services.prepare, compose.services.app]) {
      for (const key of Object.keys(service?.environment ?? {})) expect(names).toContain(key);
    }
    const text = readFileSync("docker/compose.yaml", "utf8");
    for (const [line, name] of text.matchAll(/^ +\w*(?:PASSWORD|SECRET): \$\{(\w+).*$/gm)) {
      expect(line, name).toMatch(/\$\{\w+:\?.{20,}\}/);
    }
    expect(compose.services.database?.environment.POSTGRES_PASSWORD).toMatch(/^\$\{OWNER_PASSWORD:\?/);
  });

  test("the app signs in as the role that row security binds, whose password the database's image sets", () => {
    expect(compose.services.app?.environment.DATABASE_URL).toMatch(/^postgresql:\/\/career_app:/);
    const script = readFileSync("docker/create-app-role.sh", "utf8");
    const migration = readFileSync("prisma/migrations/20261124000000_init/migration.sql", "utf8");
    const attributes = /CREATE ROLE career_app LOGIN (.*);/.exec(migration)?.[1];
    expect(attributes).toBeTruthy();
    expect(script).toContain(
      `create role career_app login password :'password' ${attributes?.toLowerCase()};`,
    );
  });
});
