const KEEP_ALIVE_MS = 15_000;
const encoder = new TextEncoder();

/**
 * Collects what is written in one turn of the event loop, or while the client reads slowly, and hands it on as one
 * encoded chunk: a hundred open streams cost one encode and one enqueue a burst each.
 */
export class EventWriter {
  isClosed = false;
  private controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  private pending = "";
  private isScheduled = false;
  private isEnded = false;
  private readonly keepAlive: NodeJS.Timeout;

  constructor(private readonly onLeave: () => void) {
    this.keepAlive = setInterval(() => this.comment(), KEEP_ALIVE_MS);
    this.keepAlive.unref();
  }

  open(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.controller = controller;
  }

  write(json: string, id?: string): void {
    this.pending += id === undefined ? `data: ${json}\n\n` : `id: ${id}\ndata: ${json}\n\n`;
    this.schedule();
  }

  /** Not whole: closed without `[DONE]`, as a stream that was cut. */
  end({ isWhole }: { isWhole: boolean }): void {
    if (isWhole) this.pending += "data: [DONE]\n\n";
    this.isEnded = true;
    this.schedule();
  }

  /** Nobody reads any more. */
  leave(): void {
    if (this.isClosed) return;
    this.close();
    if (!this.isEnded) this.onLeave();
    // After `cancel()` the stream is closed already; after an abort it is not, and its reader must not wait.
    try {
      this.controller?.close();
    } catch {}
  }

  flush(): void {
    this.isScheduled = false;
    if (this.isClosed || !this.controller) return;
    const hasRoom = (this.controller.desiredSize ?? 0) > 0;
    if (this.pending && (hasRoom || this.isEnded)) {
      // Emptied first: `enqueue` may ask for more at once, and what it asks for must not be this again.
      const burst = this.pending;
      this.pending = "";
      this.controller.enqueue(encoder.encode(burst));
    }
    // Closed already when `enqueue` asked for more and that was the end.
    if (!this.isEnded || this.isClosed) return;
    this.close();
    this.controller.close();
  }

  private comment(): void {
    if (!this.pending && !this.isEnded) this.pending = ": keep-alive\n\n";
    this.schedule();
  }

  private schedule(): void {
    if (this.isScheduled || this.isClosed) return;
    this.isScheduled = true;
    setImmediate(() => this.flush());
  }

  private close(): void {
    this.isClosed = true;
    clearInterval(this.keepAlive);
  }
}
