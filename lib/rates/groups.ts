import { createHash } from "node:crypto";
import { env } from "@/lib/env";

/** What is counted apart from the rest, each in windows of a minute. */
export const GROUPS = ["reads", "writes", "replies", "uploads", "exports", "sign_ins"] as const;
export type Group = (typeof GROUPS)[number];

export const personKey = (group: Group, userId: string) => `person ${group} ${userId}`;
export const addressKey = (group: Group, network: string) => `address ${group} ${network}`;

/** What is kept of a key: nobody reads an address or a person there. */
export function hashOf(key: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(key).digest());
}

/** Where somebody stands after a request was admitted or refused. */
export interface Standing {
  isAdmitted: boolean;
  limit: number;
  left: number;
  /** Until all of it is there again. */
  seconds: number;
}

export const WINDOW_SECONDS = 60;
/** Many people may share an address: an office, a school, a street. */
const PEOPLE_AT_AN_ADDRESS = 10;

/** How many requests of a kind one person may make in a minute; undefined: as many as they like. */
export function limitOfPerson(group: Group): number | undefined {
  return settings()[group] || undefined;
}

/** The same of an address. Whoever signs in is nobody yet, so that is counted by the address alone. */
export function limitOfAddress(group: Group): number | undefined {
  const limit = limitOfPerson(group);
  return limit && (group === "sign_ins" ? limit : limit * PEOPLE_AT_AN_ADDRESS);
}

function settings(): Record<Group, number> {
  const { LIMIT_READS, LIMIT_WRITES, LIMIT_REPLIES, LIMIT_UPLOADS, LIMIT_EXPORTS, LIMIT_SIGN_INS } = env();
  return {
    reads: LIMIT_READS,
    writes: LIMIT_WRITES,
    replies: LIMIT_REPLIES,
    uploads: LIMIT_UPLOADS,
    exports: LIMIT_EXPORTS,
    sign_ins: LIMIT_SIGN_INS,
  };
}
