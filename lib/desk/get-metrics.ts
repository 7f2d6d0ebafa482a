import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import type { AskMetrics, Cohort, Metrics } from "@/lib/desk/contract";
import {
  type CohortWeek,
  selectCohorts,
  selectDays,
  selectModels,
  selectTotals,
} from "@/lib/desk/figures.sql";
import { requireAdmin } from "@/lib/users";

const WEEKS = 8;
const MICROS = 1_000_000;

/** How the product is used, all people together, for an administrator. Reads what was counted. Throws `forbidden`. */
export async function getMetrics(actor: Actor, { days }: AskMetrics): Promise<Metrics> {
  await requireAdmin(actor);
  return asSystem(async (tx) => {
    const { countedAt, activePeople, people } = await selectTotals(tx, days);
    const models = await selectModels(tx, days);
    const each = await selectDays(tx, days);
    return {
      counted_at: countedAt?.toISOString() ?? null,
      active_people: activePeople,
      people,
      days: each.map(inDollars),
      models: models.map(inDollars),
      retention: cohortsOf(await selectCohorts(tx, WEEKS)),
    };
  });
}

function inDollars<T extends { micros: number }>({ micros, ...rest }: T) {
  return { ...rest, cost_usd: micros / MICROS };
}

function cohortsOf(rows: CohortWeek[]): Cohort[] {
  const cohorts = new Map<string, Cohort>();
  for (const { cohort, people, active } of rows) {
    const known = cohorts.get(cohort) ?? { week: cohort, people, active: [] };
    known.active.push(active);
    cohorts.set(cohort, known);
  }
  return [...cohorts.values()];
}
