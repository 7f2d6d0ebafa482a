/** Columns of every stored vector. A shorter model's vectors end in zeros, which changes no cosine. */
export const STORED_COLUMNS = 768;

/** A vector as it is stored: widened with zeros to 768 columns. */
export function toStoredColumns(vector: Float32Array): Float32Array {
  const stored = new Float32Array(STORED_COLUMNS);
  stored.set(vector);
  return stored;
}
