import { aNameOf } from "../../compose/advice";
import type { Situation } from "../../understand";
import { any } from "./any";
import type { Matter } from "./matter";
import { TOPICS } from "./topics";
import { change } from "./ways";

/** What is known of the matter that a conversation is about; the change to other work where none is its own. */
export function matterOf({ ongoing, target }: Pick<Situation, "ongoing" | "target">): Matter {
  const own = TOPICS.find(([, topics]) => ongoing !== null && topics.includes(ongoing))?.[0];
  const found = own ?? (target || (ongoing !== null && ongoing !== "share") ? change : any);
  const role = target ? `the work of ${aNameOf(target)}` : "the work you want";
  const named = (text: string) => text.replaceAll("{role}", role);
  return {
    ...found,
    name: named(found.name),
    first: named(found.first),
    words: found.words.map(named),
  };
}
