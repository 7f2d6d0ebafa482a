import type { AddressInfo } from "node:net";
import { connect, createServer, type Server, type Socket } from "node:net";

/** Where a connection is caught, by what the client sends on it. */
export interface Trap {
  /** One after the other on one connection; each is all of these words at once. */
  sees: string[][];
  /** `before`: the last of them is not passed on. `after`: it is, and every answer from then on is kept back. */
  catches: "before" | "after";
}

interface Caught {
  /** The connection goes on as if nothing had been. */
  letGo: () => void;
}

/** What a client said last, long enough for a statement with its values. */
const REMEMBERED = 256 * 1024;

/** A TCP proxy for tests: delays, cuts, swallows, and catches a connection at a word of its client. */
export class TcpProxy {
  readonly #server: Server;
  readonly #links = new Set<Link>();
  /** Milliseconds that each piece waits, in both directions. */
  delayMs = 0;
  /** Takes everything and passes nothing on. */
  isBlackHole = false;
  #trap: { trap: Trap; spring: (caught: Caught) => void } | undefined;

  constructor(private readonly targetPort: number) {
    this.#server = createServer((client) => {
      const link = new Link(this, client, connect(this.targetPort, "127.0.0.1"));
      this.#links.add(link);
      client.on("close", () => this.#links.delete(link));
    });
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return (this.#server.address() as AddressInfo).port;
  }

  /** The next connection that says the words is caught, once. */
  set(trap: Trap): Promise<Caught> {
    return new Promise((resolve) => {
      this.#trap = { trap, spring: resolve };
    });
  }

  unset(): void {
    this.#trap = undefined;
  }

  get trap(): Trap | undefined {
    return this.#trap?.trap;
  }

  spring(caught: Caught): void {
    const set = this.#trap;
    this.#trap = undefined;
    set?.spring(caught);
  }

  /** Every connection breaks. */
  cut(): void {
    for (const link of this.#links) link.end();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

class Link {
  #said = "";
  #step = 0;
  #trap: Trap | undefined;
  #isHolding = false;
  #isMute = false;
  #held: Buffer[] = [];
  #answers: Buffer[] = [];

  constructor(
    private readonly proxy: TcpProxy,
    private readonly client: Socket,
    private readonly server: Socket,
  ) {
    client.on("data", (piece: Buffer) => this.#later(() => this.#fromClient(piece)));
    server.on("data", (piece: Buffer) => this.#later(() => this.#fromServer(piece)));
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on("error", () => this.end());
      socket.on("close", () => this.end());
    }
  }

  end(): void {
    this.client.destroy();
    this.server.destroy();
  }

  #later(pass: () => void): void {
    if (this.proxy.isBlackHole) return;
    if (this.proxy.delayMs > 0) setTimeout(pass, this.proxy.delayMs);
    else pass();
  }

  #fromClient(piece: Buffer): void {
    const catches = this.#isHolding ? undefined : this.#isCaughtBy(piece);
    if (catches === "before") this.#isHolding = true;
    if (catches === "after") this.#isMute = true;
    if (this.#isHolding) this.#held.push(piece);
    else this.server.write(piece);
    if (catches === "before") this.proxy.spring({ letGo: () => this.#letGo() });
  }

  #fromServer(piece: Buffer): void {
    if (!this.#isMute) return void this.client.write(piece);
    this.#answers.push(piece);
    // The server's first word after the trap says that it has done what it was asked.
    if (this.#answers.length === 1) this.proxy.spring({ letGo: () => this.#letGo() });
  }

  #letGo(): void {
    this.#isHolding = false;
    this.#isMute = false;
    for (const piece of this.#held.splice(0)) this.server.write(piece);
    for (const piece of this.#answers.splice(0)) this.client.write(piece);
  }

  #isCaughtBy(piece: Buffer): Trap["catches"] | undefined {
    const trap = this.proxy.trap;
    if (this.#trap !== trap) {
      this.#trap = trap;
      this.#step = 0;
      this.#said = "";
    }
    if (!trap) return undefined;
    this.#said = (this.#said + piece.toString("latin1")).slice(-REMEMBERED);
    if (!trap.sees[this.#step]?.every((word) => this.#said.includes(word))) return undefined;
    this.#said = "";
    this.#step += 1;
    return this.#step === trap.sees.length ? trap.catches : undefined;
  }
}
