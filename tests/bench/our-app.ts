import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "../faults/app.ts";
import { freePort } from "./free-port.ts";
import { Person } from "./person.ts";

/** The product as people start it, on a data directory of its own, with the fake model. */
export class OurApp {
  readonly #app: App;
  readonly #folder: string;
  #logRead = 0;

  private constructor(app: App, folder: string) {
    this.#app = app;
    this.#folder = folder;
  }

  /** `databaseUrl` empty: the embedded database. */
  static async start(databaseUrl: string, modelUrl: string): Promise<OurApp> {
    const folder = mkdtempSync(join(tmpdir(), "career-advisor-bench-"));
    const app = new App(await freePort(), {
      DATA_DIR: folder,
      DATABASE_URL: databaseUrl,
      XAI_API_KEY: "a key for tests",
      XAI_BASE_URL: modelUrl,
      LOG_LEVEL: "debug",
    });
    await app.start().catch(async (error) => {
      await app.stop();
      throw error;
    });
    return new OurApp(app, folder);
  }

  get origin(): string {
    return this.#app.origin;
  }

  people(count: number): Promise<Person[]> {
    return Promise.all(Array.from({ length: count }, () => new Person(this.origin).signUp()));
  }

  /** What the app itself noted of each first token since this was asked last: milliseconds by part. */
  partsSince(): Record<string, number>[] {
    const file = join(this.#folder, "logs/app.log");
    const from = this.#logRead;
    this.#logRead = statSync(file).size;
    const text = readFileSync(file).subarray(from, this.#logRead).toString("utf8");
    const lines = text.split("\n").filter((line) => line.includes('"msg":"first token"'));
    return lines.map((line) => JSON.parse(line));
  }

  async stop(): Promise<void> {
    await this.#app.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
