/** Milliseconds from a kill until the app was ready again and until the reply had its final state. */
export interface Recovery {
  readyMs: number;
  settledMs: number;
  status: string;
}

/** One line of the report: `web: 20 rounds, 3 complete, 17 interrupted; ready again after 1.9 s (at most 2.4), …`. */
export function describeRecoveries(name: string, recoveries: Recovery[]): string {
  const count = (status: string) => recoveries.filter((recovery) => recovery.status === status).length;
  const ready = seconds(recoveries.map((recovery) => recovery.readyMs));
  const settled = seconds(recoveries.map((recovery) => recovery.settledMs));
  return `${name}: ${recoveries.length} rounds, ${count("complete")} complete, ${count("interrupted")} interrupted; ready again after ${ready}, reply settled after ${settled}`;
}

function seconds(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const format = (ms: number | undefined) => ((ms ?? 0) / 1000).toFixed(1);
  return `${format(sorted[Math.floor(sorted.length / 2)])} s (median; at most ${format(sorted.at(-1))})`;
}
