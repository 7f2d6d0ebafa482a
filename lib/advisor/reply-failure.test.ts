import { expect, test } from "vitest";
import { explainFailure } from "@/lib/advisor/reply-failure";
import { ModelFailure } from "@/lib/ai/model-failure";
import { DomainError } from "@/lib/errors";

const databaseIsAway = Object.assign(new Error("no connection"), { code: "P1001" });

test.each([
  ["the model took too long", new ModelFailure("llm_timeout"), "llm_timeout"],
  ["the database is away", databaseIsAway, "unavailable"],
  [
    "what failed was caused by a database that is away",
    new Error("x", { cause: databaseIsAway }),
    "unavailable",
  ],
  ["something is not ready", new DomainError("unavailable", "Not ready."), "unavailable"],
  ["our own mistake", new TypeError("x is undefined"), "internal"],
  ["something that is no error", "text", "internal"],
])("%s: the reply says so, and that one can try again", (_, error, code) => {
  const explained = explainFailure("a reply", error);
  expect(explained).toMatchObject({ code, retryable: true });
  expect(explained.message).toMatch(/try again/);
  if (!code.startsWith("llm_")) expect(explained.message).not.toMatch(/model/);
});
