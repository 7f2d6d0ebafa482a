import { expect, test } from "vitest";
import { topicReader } from "./topic-reader";

/** Two columns and a bias for each of two topics. */
const weights = {
  model: "of two columns",
  topics: ["letter", "study"],
  scale: 0.1,
  rows: Buffer.from(Int8Array.from([100, 0, 0, 0, 100, -20]).buffer).toString("base64"),
};

test("reads the likeliest topic and how likely it is", () => {
  const read = topicReader(weights);
  // Scores of 10 and -2.
  expect(read([1, 0])).toEqual({ topic: "letter", sureness: expect.closeTo(1 / (1 + Math.exp(-12)), 10) });
  // Scores of 0 and 8.
  expect(read([0, 1]).topic).toBe("study");
  // Equal scores of 4.6 and 4.6: neither is likelier.
  expect(read([0.46, 0.66]).sureness).toBeCloseTo(0.5, 10);
});

test("of a vector that is padded only its beginning counts", () => {
  const read = topicReader(weights);
  expect(read([0.3, 0.7, 9, 9])).toEqual(read([0.3, 0.7]));
});
