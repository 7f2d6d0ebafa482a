import type { Actor } from "@/lib/actor";
import { fileName } from "@/lib/advisor/archive/file-name";
import { ifStillThere } from "@/lib/advisor/archive/if-still-there";
import type { ArchiveEntry } from "@/lib/archive-entry";
import { filesAfter, readFile } from "@/lib/conversations";

const AT_ONCE = 100;

/** The documents as they came, each in a folder named by its id: a message names its files by that. */
export async function* fileEntries(actor: Actor, onEach: () => void): AsyncGenerator<ArchiveEntry> {
  let files = await filesAfter(actor, undefined, AT_ONCE);
  while (files.length > 0) {
    for (const { id, name, createdAt } of files) {
      const found = await ifStillThere(() => readFile(actor, id));
      if (!found) continue;
      onEach();
      const path = `files/${id}/${fileName(name)}`;
      yield { path, content: found.bytes, changedAt: createdAt };
    }
    files = await filesAfter(actor, files.at(-1)?.id, AT_ONCE);
  }
}
