export function socketDirectory(dataDir: string): string;
