/** Below it differences are those of rounding. */
const LEAST_DEVIATION = 1e-6;

/** Distances from the mean in standard deviations, both taken of what the person said; 0 when all are alike. */
export function standardized(values: Float64Array, isAdvisor: Uint8Array): Float64Array {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < values.length; at++) {
    if (isAdvisor[at]) continue;
    const value = values[at] ?? 0;
    count += 1;
    sum += value;
    squares += value * value;
  }
  const mean = sum / count;
  const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
  const standard = new Float64Array(values.length);
  if (!(deviation > LEAST_DEVIATION)) return standard;
  for (let at = 0; at < values.length; at++) standard[at] = ((values[at] ?? 0) - mean) / deviation;
  return standard;
}
