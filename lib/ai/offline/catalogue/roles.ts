import { business } from "./business";
import { data } from "./data";
import { designAndProduct } from "./design-and-product";
import { engineering } from "./engineering";
import { health } from "./health";
import { logistics } from "./logistics";
import { moneyAndPeople } from "./money-and-people";
import { platform } from "./platform";
import type { RoleEntry } from "./role-entry";
import { society } from "./society";
import { software } from "./software";
import { tradesAndService } from "./trades-and-service";

export type Level = "junior" | "mid" | "senior";

/** A role, ready to be spoken of. */
export interface Role {
  title: string;
  aliases: string[];
  purpose: string;
  core: string[];
  useful: string[];
  expected: Record<Level, string>;
  moves: { to: string; because: string }[];
  interview: string[];
  proof: string[];
}

/** The catalogue. */
export const roles: Role[] = [
  software,
  platform,
  data,
  designAndProduct,
  business,
  logistics,
  moneyAndPeople,
  health,
  society,
  engineering,
  tradesAndService,
]
  .flat()
  .map(readEntry);

/** The role of exactly this title. */
export function roleTitled(title: string): Role | null {
  return roles.find((role) => role.title === title) ?? null;
}

function readEntry(entry: RoleEntry): Role {
  const { junior, mid, senior } = entry;
  return {
    title: entry.title,
    aliases: list(entry.aliases),
    purpose: entry.purpose,
    core: list(entry.core),
    useful: list(entry.useful),
    expected: { junior, mid, senior },
    moves: list(entry.moves).map((move) => {
      const [to = "", because = ""] = move.split(": ");
      return { to, because };
    }),
    interview: list(entry.interview),
    proof: list(entry.proof),
  };
}

function list(text: string) {
  return text.split(";").map((item) => item.trim());
}
