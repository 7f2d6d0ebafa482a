import type { Modality } from "../claim";
import { type Draft, LIKELY, type Scene, SURE } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import { levelOf, readRole } from "../grammar/roles";
import { roleDrafts } from "../grammar/things";
import { DEGREE_WORDS, readAbility } from "./ability";
import { readSurroundings } from "./surroundings";

/** "I am …": a role, a level, what one is good at, where one is. */
export function readBe(scene: Scene): Draft[] {
  const { plain, clause, group } = scene;
  const modality = modalityOf(group);
  if (!modality) return [];
  const from = group.rest;
  const text = plain.text.slice(from, clause.end);
  const able = readAbility(scene, modality);
  if (able) return able;
  const role = readRole(plain, from, clause.end);
  if (role) {
    const around = modality === "has" ? readSurroundings(scene, role.end) : [];
    const further = modality === "wants" ? [] : moreRoles(scene, role.end, modality);
    return [...roleDrafts(role, modality), ...further, ...around];
  }
  return [...readLevel(text, modality, from), ...readSurroundings(scene, from)];
}

/** "an ICU nurse and a qualified mentor". */
function moreRoles({ plain, clause }: Scene, from: number, modality: Modality): Draft[] {
  const joint = /^ (?:,|and|but|as well as) (also |not )?(?:as )?(?=an? )/.exec(
    plain.text.slice(from, clause.end),
  );
  if (!joint) return [];
  const role = readRole(plain, from + joint[0].length, clause.end);
  const turned = joint[1] === "not " ? (modality === "has" ? "lacks" : null) : modality;
  return role && turned ? roleDrafts(role, turned, LIKELY) : [];
}

const LEVEL = new RegExp(
  `^${DEGREE_WORDS}(?:(?:at|on) )?(?:a |an )?(?:more of a )?([a-z-]+)(?= ?(?:level|,|\\.|$|now|at|in|these|-))`,
);

function readLevel(text: string, modality: Modality, at: number): Draft[] {
  const match = LEVEL.exec(text);
  const level = levelOf(match?.[1] ?? "");
  return level ? [{ predicate: "level", value: level, modality, confidence: SURE, at }] : [];
}
