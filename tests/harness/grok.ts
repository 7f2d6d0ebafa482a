import { afterAll, beforeEach } from "vitest";
import { type FakeGrok, startFakeGrok } from "@/tests/fakes/grok";

/** Silence is over soon: for a model that says nothing. */
export const IMPATIENT = { MODEL_FIRST_EVENT_TIMEOUT_MS: "2500", MODEL_IDLE_TIMEOUT_MS: "400" };

/**
 * A scripted Grok that the advisor of this file asks, with further settings if need be: awaited before anything is imported
 * that reads them. Each test begins with the script of a short answer and without calls.
 */
export async function aGrok(settings: Record<string, string> = {}): Promise<FakeGrok> {
  const grok = await startFakeGrok();
  const before = { ...process.env };
  const own = { XAI_API_KEY: "a key for tests", XAI_BASE_URL: grok.url, ...settings };
  Object.assign(process.env, own);
  beforeEach(() => {
    grok.play({});
    for (const seen of [grok.calls, grok.tasks, grok.named]) seen.length = 0;
  });
  afterAll(async () => {
    for (const name of Object.keys(own)) delete process.env[name];
    Object.assign(process.env, before);
    await grok.close();
  });
  return grok;
}
