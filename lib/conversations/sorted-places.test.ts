import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedPlaces } from "@/lib/conversations/sorted-places";

test.each([
  ["small", 1_000],
  ["great", Number.MAX_SAFE_INTEGER],
])("%s keys are sorted with their places", (_, max) => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max })), (keys) => {
      const places = Array.from(sortedPlaces(Float64Array.from(keys)));
      expect(places.map((place) => keys[place])).toEqual([...keys].sort((a, b) => a - b));
    }),
  );
});
