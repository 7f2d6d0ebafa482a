import type { KeptText } from "./kept-text";

const NAME = "only-begun";

/**
 * Conversations that this browser began and in which nothing was said yet, as far as it knows: one that nothing comes of is to be
 * taken back, also after the page was loaded anew.
 */
export class OnlyBegun {
  constructor(private readonly kept: KeptText) {}

  /** Each with the name under which what is said in it waits while it is not begun. */
  all(): { id: string; unbegun: string }[] {
    const lines = this.kept.get(NAME).split("\n").filter(Boolean);
    return lines.map((line) => {
      const [id = "", unbegun = ""] = line.split(" ");
      return { id, unbegun };
    });
  }

  has(id: string): boolean {
    return this.all().some((each) => each.id === id);
  }

  add(id: string, unbegun: string): void {
    this.store([...this.all().filter((each) => each.id !== id), { id, unbegun }]);
  }

  /** Something is said in it, or it is gone. */
  drop(id: string): void {
    const before = this.all();
    const after = before.filter((each) => each.id !== id);
    if (after.length < before.length) this.store(after);
  }

  private store(all: { id: string; unbegun: string }[]): void {
    this.kept.set(NAME, all.map(({ id, unbegun }) => `${id} ${unbegun}`).join("\n"));
  }
}
