import { APICallError } from "@ai-sdk/provider";
import { expect, test } from "vitest";
import { reckonTokens } from "./reckon-tokens";
import { Tally } from "./tally";

const answered = (statusCode?: number) =>
  new APICallError({ message: "no", url: "http://127.0.0.1/", requestBodyValues: {}, statusCode });

/** What one attempt at a thousand characters took that failed so. */
function took(error: unknown, isGivenUp = false) {
  const tally = new Tally();
  tally.failed(tally.begin(1_000), error, isGivenUp);
  return tally.sum().inputTokens;
}

test("what was answered and could not be read was read, and so was what we gave up waiting for", () => {
  expect(took(answered(200))).toBe(reckonTokens(1_000));
  expect(took(new Error("silent"), true)).toBe(reckonTokens(1_000));
});

test.each([400, 429, 503, undefined])("a call refused with %s took nothing", (status) => {
  expect(took(answered(status))).toBe(0);
});
