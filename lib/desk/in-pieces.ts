import { isDraining } from "@/lib/draining";

/**
 * Does `work` for some of `all` after another, in order, `atOnce` of them together; where that took longer than the database
 * lets it, for half as many from there on, down to one by one. Stops between two when the process is to end.
 */
export async function inPieces<T>(
  all: T[],
  atOnce: number,
  work: (piece: T[]) => Promise<void>,
): Promise<void> {
  let size = atOnce;
  for (let first = 0; first < all.length && !isDraining(); ) {
    const piece = all.slice(first, first + size);
    try {
      await work(piece);
      first += piece.length;
    } catch (error) {
      if (piece.length === 1 || !tookTooLong(error)) throw error;
      size = Math.floor(piece.length / 2);
    }
  }
}

/** Prisma ended the transaction, or the driver or PostgreSQL a statement of it. */
function tookTooLong(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    ("code" in error && error.code === "P2028") || /query read timeout|statement timeout/i.test(error.message)
  );
}
