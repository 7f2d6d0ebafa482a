/**
 * Reads columns of numbers that PostgreSQL joined by `string_agg(int4send(…), '')` and the like: ten thousand of them come
 * as one value, in a tenth of the time of as many rows. Null (an aggregate of no rows) is an empty column.
 */
export function readReals(sent: Uint8Array | null): Float64Array {
  const view = viewOf(sent);
  const values = new Float64Array(view.byteLength / 4);
  for (let index = 0; index < values.length; index++) values[index] = view.getFloat32(index * 4);
  return values;
}

/** Integers of four bytes. */
export function readIntegers(sent: Uint8Array | null): Int32Array {
  const view = viewOf(sent);
  const values = new Int32Array(view.byteLength / 4);
  for (let index = 0; index < values.length; index++) values[index] = view.getInt32(index * 4);
  return values;
}

/** Integers of eight bytes that are not negative, exact below 2^53. */
export function readBigIntegers(sent: Uint8Array | null): Float64Array {
  const view = viewOf(sent);
  const values = new Float64Array(view.byteLength / 8);
  for (let index = 0; index < values.length; index++) {
    values[index] = view.getUint32(index * 8) * 2 ** 32 + view.getUint32(index * 8 + 4);
  }
  return values;
}

export function viewOf(sent: Uint8Array | null): DataView {
  return sent
    ? new DataView(sent.buffer, sent.byteOffset, sent.byteLength)
    : new DataView(new ArrayBuffer(0));
}
