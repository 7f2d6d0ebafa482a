import type { Modality } from "../claim";
import type { Plain } from "../text/plain";
import { type Draft, LIKELY } from "./draft";
import { readRole } from "./roles";
import { roleDrafts } from "./things";

const MOST = 5;

/** The roles that go on a list after `from`: ", a cashier and a waiter", "and a qualified mentor", "but not a manager". */
export function moreRoles(plain: Plain, from: number, until: number, modality: Modality): Draft[] {
  const drafts: Draft[] = [];
  let at = from;
  for (let count = 0; count < MOST; count += 1) {
    const joint =
      /^(?: [^ ,;.]+){0,5}? (?:, and|,|and|but|as well as|or|nor|then) (?:also |then |later |earlier |now )?(not )?(?:as )?(?=an? |head of |deputy head|team lead)|^ and (?=[^ ]+(?: [^ ]+){0,2}(?: ?[,.;]|$| at | in | for ))/.exec(
        plain.text.slice(at, until),
      );
    const role = joint && readRole(plain, at + joint[0].length, until);
    if (!role) break;
    const turned = joint[1] ? opposite(modality) : modality;
    if (turned) drafts.push(...roleDrafts(role, turned, LIKELY));
    at = role.end;
  }
  return drafts;
}

function opposite(modality: Modality): Modality | null {
  return modality === "has" ? "lacks" : null;
}
