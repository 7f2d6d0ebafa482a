import { expect, test } from "vitest";
import { float, integer, nested } from "./protobuf.ts";
import { widen } from "./safetensors.ts";

test("fields are written as protobuf wants them", () => {
  const bytes = (pieces: Uint8Array[]) => Buffer.concat(pieces).toString("hex");
  expect(bytes(integer(1, 150))).toBe("089601");
  expect(bytes(integer(3, -1))).toBe("18ffffffffffffffffff01");
  expect(bytes(nested(2, "testing"))).toBe("120774657374696e67");
  expect(bytes(float(2, 1))).toBe("150000803f");
  expect(bytes(nested(3, integer(1, 150)))).toBe("1a03089601");
});

test("half precision is widened exactly, subnormals and infinities included", () => {
  const halves = Uint16Array.of(0x3c00, 0xc000, 0x3555, 0x0001, 0x7c00, 0x8000);
  expect(Array.from(widen(halves))).toEqual([1, -2, 0.333251953125, 2 ** -24, Number.POSITIVE_INFINITY, -0]);
});
