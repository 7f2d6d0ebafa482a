/**
 * A role as it is written down in the catalogue. Lists are one string, parted by "; ". `moves` names neighbouring
 * roles with the reason: "Title: reason". Skills carry the names of the gazetteer. No figures anywhere: they age.
 */
export interface RoleEntry {
  title: string;
  aliases: string;
  /** Completes "A … ". */
  purpose: string;
  core: string;
  useful: string;
  junior: string;
  mid: string;
  senior: string;
  moves: string;
  interview: string;
  proof: string;
}
