import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import type { Service } from "@/lib/apart/contract";
import { type ApiProcess, startApi } from "@/tests/harness/api-processes";
import { aKeyring, type ServiceKeyring } from "@/tests/harness/service-keys";
import { kill } from "@/tests/harness/worker-process";

const NAMES = ["users", "conversations", "prompts"] as const;

/** Three processes on this test's database that serve one service each and know where the others are. */
export class ThreeInstances {
  readonly #running = new Map<Service, ApiProcess>();

  private constructor(
    readonly keyring: ServiceKeyring,
    readonly ports: Record<Service, number>,
    readonly more: Record<string, string>,
  ) {}

  static async open(more: Record<string, string>): Promise<ThreeInstances> {
    const [users = 0, conversations = 0, prompts = 0] = await freePorts(NAMES.length);
    const three = new ThreeInstances(await aKeyring(), { users, conversations, prompts }, more);
    await Promise.all(NAMES.map((name) => three.start(name)));
    return three;
  }

  /** The same for every instance: its own address among them is not heeded. */
  get addresses() {
    const { users, conversations, prompts } = this.ports;
    return {
      USERS_URL: `http://127.0.0.1:${users}`,
      CONVERSATIONS_URL: `http://127.0.0.1:${conversations}`,
      PROMPTS_URL: `http://127.0.0.1:${prompts}`,
    };
  }

  async start(name: Service): Promise<void> {
    const settings = {
      ...this.addresses,
      ...this.more,
      SERVE: name,
      SERVICE_SIGNING_KEY: JSON.stringify(this.keyring.signing[name]),
      SERVICE_PUBLIC_KEYS: this.keyring.known,
      API_PORT: String(this.ports[name]),
      ...(name === "conversations" ? { API_RUNS_JOBS: "yes" } : {}),
    };
    this.#running.set(name, await startApi(settings));
  }

  async stop(name: Service): Promise<void> {
    const process = this.#running.get(name);
    if (process) await kill(process.child);
    this.#running.delete(name);
  }

  async close(): Promise<void> {
    await Promise.all(NAMES.map((name) => this.stop(name)));
  }

  /** What a person's browser is answered by one of the instances. */
  async ask(name: Service, ...asked: Parameters<ApiProcess["ask"]>) {
    const process = this.#running.get(name);
    if (!process) throw new Error(`${name} is not running`);
    const response = await process.ask(...asked);
    const text = await response.text();
    const body = text ? JSON.parse(text) : null;
    return {
      status: response.status,
      data: body?.data,
      code: body?.errors?.[0]?.code,
      headers: response.headers,
    };
  }
}

/** All held at once, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
