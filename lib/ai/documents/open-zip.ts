import { unzipSync } from "fflate";
import { UnreadableDocument } from "./document.ts";

/**
 * Those parts of a zip whose names are wanted. What they say they unpack to is counted before each is unpacked, and none
 * becomes larger than it said; the others are passed over. Throws `too_much_inside`, `broken`.
 */
export function openZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  { mostUnpacked, mostEntries }: { mostUnpacked: number; mostEntries: number },
): Record<string, Uint8Array> {
  let entries = 0;
  let unpacked = 0;
  const parts = attempt(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        const isTaken = isWanted(name);
        if (isTaken) unpacked += originalSize;
        if (entries > mostEntries || unpacked > mostUnpacked) throw new UnreadableDocument("too_much_inside");
        return isTaken;
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
