import { expect, test } from "vitest";
import { swapped } from "./swapped";

test("a neighbour of what is shown changes places, and what is hidden between them stays where it is", () => {
  expect(swapped(["shown", "hidden", "other", "last"], "other", "shown")).toEqual([
    "other",
    "hidden",
    "shown",
    "last",
  ]);
});
