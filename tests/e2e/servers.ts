/** Where the tests find the apps: one answers with the offline advisor, one with a scripted Grok, one is asked over HTTP. */
const base = Number(process.env.E2E_PORT ?? 4790);

export const OFFLINE_PORT = base;
export const GROK_PORT = base + 1;
export const FAKE_PORT = base + 2;
export const HTTP_PORT = base + 3;

export const OFFLINE_APP = `http://localhost:${OFFLINE_PORT}`;
export const GROK_APP = `http://localhost:${GROK_PORT}`;
export const GROK_CONTROL = `http://127.0.0.1:${FAKE_PORT}/script`;
