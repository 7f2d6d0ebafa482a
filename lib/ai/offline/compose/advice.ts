import type { Aim } from "../aims";
import { withArticle } from "../plain";
import type { Situation } from "../understand";

/** An answer in parts: how it opens, its blocks of markdown, and the one question or step it ends with. */
export interface Advice {
  opening: string;
  body: string[];
  next: string;
  /** The body already says what is remembered, so no more is quoted. */
  isFromMemory?: boolean;
}

export type Composer = (situation: Situation) => Advice;

/** How an answer names a role: as the person does, where that is a role's name. */
export function nameOf(aim: Aim): string {
  return aim.name;
}

/** "a data engineer"; the person's own words are left as they are. */
export function aNameOf(aim: Aim): string {
  return aim.role || aim.isTitle ? withArticle(nameOf(aim)) : nameOf(aim);
}

/** Said of a role that the catalogue does not hold. */
export function notInCatalogue(aim: Aim): string {
  return `My catalogue does not hold *${nameOf(aim)}*, so I will not guess what employers ask there. The way to find out is quick: take three current adverts, mark every requirement that appears in at least two, and you have the real list.`;
}
