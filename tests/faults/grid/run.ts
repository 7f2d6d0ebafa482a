import { parseArgs } from "node:util";
import { openBench } from "./bench.ts";
import { CELLS, type Cell, POINTS, VICTIMS } from "./points.ts";
import { rollingRestart } from "./rolling-restart.ts";
import { type Outcome, runCell } from "./run-cell.ts";

// Every point with every victim: `npm run test:faults -- --grid --times 2`. With `--minutes` it ends in time, whatever it
// has not run by then is named; the order is by chance, so that no cell is always the one left out.
const { values } = parseArgs({
  options: {
    grid: { type: "boolean" },
    times: { type: "string", default: "2" },
    minutes: { type: "string", default: "600" },
    port: { type: "string", default: "0" },
    points: { type: "string", default: "" },
    victims: { type: "string", default: "" },
  },
});

/** The launcher gives up on an app that ends five times within a minute. */
const WEB_KILLS_A_MINUTE = 4;

interface Done extends Cell, Outcome {
  isLost: boolean;
}

const endsAt = Date.now() + Number(values.minutes) * 60_000;
const wanted = CELLS.filter(
  ({ point, victim }) =>
    (!values.points || values.points.split(",").includes(String(POINTS.indexOf(point) + 1))) &&
    (!values.victims || values.victims.split(",").includes(victim)),
);
const plan = Array.from({ length: Number(values.times) }, () => shuffled(wanted)).flat();
const done: Done[] = [];
const webKills: number[] = [];
let failed = 0;
let ran = 0;

const bench = await openBench(Number(values.port) || 3_950 + (process.pid % 40));
try {
  while (plan.length > 0 && Date.now() < endsAt) {
    const cell = nextCell();
    if (cell) await attempt(cell);
    else await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  if (!values.points && !values.victims) await restart();
} finally {
  await bench.close();
}
report();

/** The next of the plan, but no kill of the app that its launcher would not bear. */
function nextCell(): Cell | undefined {
  const recent = webKills.filter((at) => at > Date.now() - 65_000).length;
  const index = plan.findIndex(({ victim }) => victim !== "web" || recent < WEB_KILLS_A_MINUTE);
  const [cell] = index < 0 ? [] : plan.splice(index, 1);
  if (cell?.victim === "web") webKills.push(Date.now());
  return cell;
}

async function attempt(cell: Cell): Promise<void> {
  const name = `${cell.point.name} × ${cell.victim}`;
  ran += 1;
  try {
    const outcome = await runCell(bench, cell);
    for (const sentence of outcome.broken) console.error(`${name}: ${sentence}`);
    if (outcome.broken.length > 0) failed += 1;
    done.push({ ...cell, ...outcome, isLost: outcome.broken.length > 0 });
    console.log(`${name}: ${outcome.status}, ${Math.round(outcome.healedMs)} ms`);
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    bench.proxy.unset();
    await bench.server.ready();
    await bench.app.ready(90_000);
  }
}

async function restart(): Promise<void> {
  try {
    const broken = await rollingRestart(bench);
    for (const sentence of broken) console.error(`rolling restart: ${sentence}`);
    if (broken.length > 0) failed += 1;
    else console.log("rolling restart under 20 live streams: 0 lost, 0 stuck, exit 0");
  } catch (error) {
    failed += 1;
    console.error(`rolling restart: ${error instanceof Error ? error.message : error}`);
  }
}

function report(): void {
  console.log(`\n| Point | ${VICTIMS.join(" | ")} |\n| --- |${" --- |".repeat(VICTIMS.length)}`);
  for (const point of POINTS) {
    const cells = VICTIMS.map((victim) => {
      const runs = done.filter((one) => one.point === point && one.victim === victim);
      if (!CELLS.some((one) => one.point === point && one.victim === victim)) return "–";
      return `${runs.filter(({ isLost }) => !isLost).length} of ${runs.length}`;
    });
    console.log(`| ${point.name} | ${cells.join(" | ")} |`);
  }
  const times = done.map(({ healedMs }) => healedMs).sort((a, b) => a - b);
  const seconds = (ms: number | undefined) => ((ms ?? 0) / 1000).toFixed(1);
  console.log(
    `settled after ${seconds(times[times.length >> 1])} s (median; at most ${seconds(times.at(-1))})`,
  );
  if (plan.length > 0) {
    const left = plan.map(({ point, victim }) => `${point.name} × ${victim}`);
    console.log(`not run within ${values.minutes} minutes: ${left.length} cells: ${left.join("; ")}`);
  }
  console.log(`${ran} cells run of ${wanted.length * Number(values.times)} planned`);
  console.log(`${done.filter(({ isLost }) => !isLost).length} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function shuffled<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
