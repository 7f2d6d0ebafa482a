import type { Claim } from "../claim";

/** What a line of a résumé says, before it has its place. */
export type Found = Pick<Claim, "predicate" | "value"> & Partial<Claim>;
