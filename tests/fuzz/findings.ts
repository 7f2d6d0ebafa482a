import { type Operation, outsideDocument } from "@/tests/harness/documented";
import { type Answered, type Call, type Person, shown } from "./transport";

export interface Finding {
  /** What is wrong, without ids: findings that read the same are one. */
  what: string;
  call: string;
  answer: string;
  times: number;
}

/** Sends calls, holds each answer against the document, and keeps what did not go as it should. */
export class Findings {
  readonly all = new Map<string, Finding>();

  async send(person: Person, call: Call, operation: Operation | undefined): Promise<Answered> {
    const answer = await patiently(() => person.send(call));
    const at = `${call.method} ${withoutIds(call.path.split("?")[0] ?? "")}`;
    if (answer.status >= 500) this.keep(`${at}: ${answer.status}`, call, answer);
    if (!answer.headers.get("x-request-id")) this.keep(`${at}: no request id`, call, answer);
    const mayRetry = answer.status === 429 || answer.status === 503;
    if (mayRetry && !answer.headers.get("retry-after")) this.keep(`${at}: no Retry-After`, call, answer);
    const outside = operation && outsideDocument(operation, answer, answer.text);
    if (outside) this.keep(`${at}: ${withoutIds(outside)}`, call, answer);
    return answer;
  }

  /** Keeps a finding when the answer has none of `statuses`. */
  expect(statuses: number[], what: string, call: Call, answer: Answered): void {
    if (statuses.includes(answer.status)) return;
    this.keep(`${what}: ${answer.status} instead of ${statuses.join(" or ")}`, call, answer);
  }

  keep(what: string, call: Call, { status, text }: Answered): void {
    const first = { what, call: shown(call), answer: `${status} ${text.slice(0, 600)}`, times: 0 };
    const found = this.all.get(what) ?? first;
    found.times += 1;
    this.all.set(what, found);
  }
}

/** On a busy machine the database may be waited for in vain: a client is told to try again, and does. */
async function patiently(send: () => Promise<Answered>): Promise<Answered> {
  for (let tries = 1; ; tries++) {
    const answer = await send();
    const seconds = Number(answer.headers.get("retry-after"));
    if (answer.status !== 503 || seconds === 0 || tries === 3) return answer;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

function withoutIds(text: string): string {
  return text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, "…");
}
