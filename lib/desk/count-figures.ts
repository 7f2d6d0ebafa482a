import { asSystem } from "@/lib/db/as-user";
import { countDays, countModels, countWeeks, holdFigures, openDays } from "@/lib/desk/count.sql";
import { inPieces } from "@/lib/desk/in-pieces";

/** Days counted in one reading of the tables; fewer where that takes too long. */
const AT_ONCE = 15;

/**
 * Brings the figures of the days that are not counted for good to what the tables say, some days in a transaction. Returns how
 * many days. Twice at once, or again, it comes to the same.
 */
export async function countFigures(): Promise<number> {
  const open = await asSystem(openDays);
  await inPieces(open, AT_ONCE, async (days) => {
    const span = { days, from: days[0] ?? "", to: days.at(-1) ?? "" };
    await asSystem(async (tx) => {
      await holdFigures(tx);
      await countDays(tx, span);
      await countModels(tx, span);
      await countWeeks(tx, span);
    });
  });
  return open.length;
}
