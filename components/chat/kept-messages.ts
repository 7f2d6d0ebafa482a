import type { Message } from "@/lib/conversations/contract";
import type { KeptText } from "./kept-text";

export type Waiting = Pick<Message, "id" | "text" | "prompt_id"> & Partial<Pick<Message, "files">>;

/** Messages that the server does not have, in their order, kept in this browser under one name. */
export class KeptMessages {
  constructor(
    private readonly kept: KeptText,
    private readonly name: string,
  ) {}

  all(): Waiting[] {
    try {
      return JSON.parse(this.kept.get(this.name) || "[]");
    } catch {
      return [];
    }
  }

  keep({ id, text, prompt_id, files }: Waiting): void {
    const others = this.all().filter((each) => each.id !== id);
    this.store([...others, { id, text, prompt_id, files }]);
  }

  drop(id: string): void {
    const before = this.all();
    const after = before.filter((each) => each.id !== id);
    if (after.length < before.length) this.store(after);
  }

  private store(waiting: Waiting[]) {
    this.kept.set(this.name, waiting.length > 0 ? JSON.stringify(waiting) : "");
  }
}
