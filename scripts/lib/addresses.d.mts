import type { NetworkInterfaceInfo } from "node:os";

export declare function addressOf(host: string, port: number): string;
export declare function addressesElsewhere(
  host: string,
  port: number,
  networks?: Record<string, NetworkInterfaceInfo[]>,
): string[];
