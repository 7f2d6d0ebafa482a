import { asSystem } from "@/lib/db/as-user";
import { countDay, countWeek, openDays } from "@/lib/desk/count.sql";
import { isDraining } from "@/lib/draining";

/**
 * Brings the figures of the days that are not counted for good to what the tables say, each day in a transaction of its own.
 * Returns how many days. Twice at once, or again, it comes to the same.
 */
export async function countFigures(): Promise<number> {
  const days = await asSystem(openDays);
  for (const day of days) {
    if (isDraining()) break;
    await asSystem(async (tx) => {
      await countDay(tx, day);
      await countWeek(tx, day);
    });
  }
  return days.length;
}
