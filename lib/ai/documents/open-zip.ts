import { unzipSync } from "fflate";
import { MOST_ENTRIES, MOST_UNPACKED, UnreadableDocument } from "./document.ts";

/**
 * Those parts of a zip whose names are wanted. What it says it unpacks to is counted before anything is unpacked, and no
 * part becomes larger than it said. Throws `too_much_inside`, `broken`.
 */
export function openZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  mostUnpacked = MOST_UNPACKED,
): Record<string, Uint8Array> {
  let entries = 0;
  let unpacked = 0;
  const parts = attempt(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        unpacked += originalSize;
        if (entries > MOST_ENTRIES || unpacked > mostUnpacked) {
          throw new UnreadableDocument("too_much_inside");
        }
        return isWanted(name);
      },
    }),
  );
  return parts;
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument("broken");
  }
}
