import { asSystem } from "@/lib/db/as-user";
import { countDays, countModels, countWeeks, holdFigures, openDays } from "@/lib/desk/count.sql";
import { inPieces } from "@/lib/desk/in-pieces";

/** Days counted in one transaction: each reads the tables once, and must not last long: fewer where it does. */
const AT_ONCE = 15;

/**
 * Brings the figures of the days that are not counted for good to what the tables say, some days in a transaction. Returns how
 * many days. Twice at once, or again, it comes to the same.
 */
export async function countFigures(): Promise<number> {
  const open = await asSystem(openDays);
  await inPieces(open, AT_ONCE, async (days) => {
    const [from = "", to = from] = [days[0], days.at(-1)];
    await asSystem(async (tx) => {
      await holdFigures(tx);
      await countDays(tx, { days, from, to });
      await countModels(tx, { days, from, to });
      await countWeeks(tx, { days, from, to });
    });
  });
  return open.length;
}
