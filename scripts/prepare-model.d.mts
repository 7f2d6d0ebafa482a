/** Prepares the embedded sentence model once and returns its folder. */
export function prepareModel(options?: { onProgress?: (message: string) => void; checkout?: string }): string;
