import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import startWabt from "wabt";
import { INNER_PRODUCTS, Vectors, widthOf } from "@/lib/conversations/held/vectors";

test("the compiled module is what its source says", async () => {
  const path = "lib/conversations/held/inner-products.wat";
  const wabt = await startWabt();
  const { buffer } = wabt.parseWat(path, readFileSync(path, "utf8"), { simd: true }).toBinary({});
  expect(Buffer.from(buffer).toString("base64")).toBe(INNER_PRODUCTS);
});

test("inner products are those of a plain loop, whatever was added before or since", () => {
  const value = fc.integer({ min: -2000, max: 2000 }).map((whole) => whole / 1024);
  const vector = fc.array(value, { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(fc.array(fc.array(vector), { maxLength: 4 }), vector, (batches, question) => {
      const vectors = new Vectors(16);
      const all: number[][] = [];
      for (const batch of batches) {
        vectors.add(sent(batch));
        all.push(...batch);
        const expected = all.map((each) =>
          each.reduce((sum, real, at) => sum + real * (question[at] ?? 0), 0),
        );
        const products = vectors.times(question);
        expect(products).toHaveLength(expected.length);
        for (const [at, product] of products.entries()) expect(product).toBeCloseTo(expected[at] ?? 0, 3);
      }
    }),
  );
});

test("halves are read as PostgreSQL sends them, the smallest and the greatest too", () => {
  const bits = [0x3c00, 0xbc00, 0x0001, 0x7bff, 0x8000, 0x3555, 0x0400, 0x0000];
  const reals = [1, -1, 2 ** -24, 65_504, 0, 0.333251953125, 2 ** -14, 0];
  const view = new DataView(new ArrayBuffer(4 + 16));
  for (const [at, half] of bits.entries()) view.setUint16(4 + 2 * at, half);
  const vectors = new Vectors(8);
  vectors.add(view);
  for (const [at, real] of reals.entries()) {
    const [product] = vectors.times(reals.map((_, column) => Number(column === at)));
    expect(product).toBe(real);
  }
});

test("columns that are always zero are not kept", () => {
  expect(widthOf([1, 2, 3, 0, 0, 0, 0, 0, 0, 0])).toBe(8);
  expect(widthOf(Array.from({ length: 768 }, (_, at) => (at < 384 ? 1 : 0)))).toBe(384);
  expect(widthOf([0, 0])).toBe(0);
});

/** Exact for the values of this test: halves have eleven binary digits. */
function sent(vectors: number[][]): DataView {
  const view = new DataView(new ArrayBuffer(vectors.length * 36));
  for (const [row, vector] of vectors.entries()) {
    for (const [at, real] of vector.entries()) view.setUint16(row * 36 + 4 + 2 * at, halfOf(real));
  }
  return view;
}

function halfOf(real: number): number {
  if (real === 0) return 0;
  const exponent = Math.floor(Math.log2(Math.abs(real)));
  const fraction = Math.round((Math.abs(real) / 2 ** exponent - 1) * 1024);
  return (real < 0 ? 0x8000 : 0) | ((exponent + 15) << 10) | fraction;
}
