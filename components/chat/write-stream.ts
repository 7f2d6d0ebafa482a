import { readEvents } from "./read-events";
import type { ReplyWriter } from "./reply-writer";

/** Writes a reply's stream into the thread. False when it was cut before its end. */
export async function writeStream(response: Response, writer: ReplyWriter): Promise<boolean> {
  try {
    const batches = readEvents(response);
    for (;;) {
      const step = await batches.next();
      if (step.done) return step.value;
      writer.write(step.value);
    }
  } catch {
    return false;
  } finally {
    writer.flush();
  }
}
