import type { Modality } from "../claim";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import { readNames } from "../grammar/names";
import { moreRoles } from "../grammar/role-list";
import { readRole } from "../grammar/roles";
import { roleDrafts, skillDrafts } from "../grammar/things";
import { readListed } from "./keywords";
import { readSurroundings } from "./surroundings";

/** "I work as …, in …, with …, at …". */
export function readWork(scene: Scene): Draft[] {
  const modality = modalityOf(scene.group);
  if (!modality) return [];
  return [
    ...readAsRole(scene, modality),
    ...readField(scene, modality),
    ...readSurroundings(scene, scene.group.rest - 1),
  ];
}

function readAsRole({ plain, clause, group }: Scene, modality: Modality): Draft[] {
  const rest = plain.text.slice(group.rest - 1, clause.end);
  const drafts: Draft[] = [];
  for (const match of rest.matchAll(/ as (?!well|soon|long|much|if|though|part)/g)) {
    const role = readRole(plain, group.rest - 1 + match.index + match[0].length, clause.end);
    if (!role) continue;
    drafts.push(...roleDrafts(role, modality), ...moreRoles(plain, role.end, clause.end, modality));
    if (modality === "has") drafts.push(...readListed({ plain, clause }, role.end));
  }
  return drafts;
}

function readField({ plain, clause, group }: Scene, modality: Modality): Draft[] {
  const rest = plain.text.slice(group.rest - 1, clause.end);
  const drafts: Draft[] = [];
  for (const match of rest.matchAll(/ (?:in|with|on|using|across) (?!an? |my |our )/g)) {
    // "I work in logistics as a dispatcher": where it is done is no skill of its own.
    if (match[0] === " in " && / as (?=an? )/.test(rest.slice(match.index))) continue;
    const start = group.rest - 1 + match.index + match[0].length;
    const names = readNames(plain, start, clause.end, "work").filter(({ kind }) => kind === "skill");
    const unused = names.filter(({ value }) => !drafts.some((draft) => draft.value === value));
    drafts.push(...skillDrafts(unused, modality, LIKELY));
  }
  return drafts;
}
