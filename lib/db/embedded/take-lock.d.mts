export type Lock =
  | { release: () => Promise<void>; holder?: undefined }
  | { release?: undefined; holder: string };

export function takeLock(directory: string, name: string, introduce?: () => string): Promise<Lock>;

export function waitForLock(
  directory: string,
  name: string,
  options: { introduce?: () => string; waitMs: number },
): Promise<Lock>;
