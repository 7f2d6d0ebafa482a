import { readFileSync } from "node:fs";

export interface Weights {
  shape: number[];
  values: Float32Array;
}

interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

/**
 * Reads the half-precision tensors of a safetensors file by name, each widened to single precision. Index buffers
 * (I64) are left out. Format: 8 bytes of header length, a JSON header, then the raw little-endian tensors.
 */
export function readSafetensors(path: string): Map<string, Weights> {
  const file = readFileSync(path);
  const start = 8 + Number(file.readBigUInt64LE(0));
  const header = JSON.parse(file.toString("utf8", 8, start)) as Record<string, Entry>;
  const tensors = new Map<string, Weights>();
  for (const [name, entry] of Object.entries(header)) {
    if (entry.dtype !== "F16") continue;
    const [from, to] = entry.data_offsets;
    const halves = file.buffer.slice(file.byteOffset + start + from, file.byteOffset + start + to);
    tensors.set(name, { shape: entry.shape, values: widen(new Uint16Array(halves)) });
  }
  return tensors;
}

/** Half to single precision. Every half has exactly one single, so a table of all of them is the fastest way. */
export function widen(halves: Uint16Array): Float32Array {
  return Float32Array.from(halves, (half) => SINGLES[half] ?? 0);
}

const SINGLES = Float32Array.from({ length: 65536 }, (_, half) => {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
});
