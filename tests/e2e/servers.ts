/**
 * Where the tests find the apps: one answers with the offline advisor, one with a scripted Grok, one is asked over HTTP.
 * Tests that run side by side are in lanes, each with apps, data and a fake of its own: none sees what another does.
 */
export const LANES = Number(process.env.E2E_LANES ?? 1);
const lane = Number(process.env.TEST_PARALLEL_INDEX ?? 0);

export function portsOf(lane: number) {
  const first = Number(process.env.E2E_PORT ?? 4790) + 4 * lane;
  return { offline: first, grok: first + 1, fake: first + 2, http: first + 3 };
}

export const originOf = (port: number) => `http://localhost:${port}`;
export const scriptOf = (fakePort: number) => `http://127.0.0.1:${fakePort}/script`;

const ports = portsOf(lane);
export const OFFLINE_PORT = ports.offline;
export const HTTP_PORT = ports.http;
export const OFFLINE_APP = originOf(ports.offline);
export const GROK_APP = originOf(ports.grok);
export const GROK_CONTROL = scriptOf(ports.fake);
