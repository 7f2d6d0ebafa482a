import type { Modality } from "../claim";
import { lookUp } from "../vocabulary/lookup";
import { type Draft, LIKELY, SURE } from "./draft";
import type { Named } from "./named";
import type { NamedRole } from "./roles";

const OPPOSITE: Partial<Record<Modality, Modality>> = {
  has: "lacks",
  lacks: "has",
  learning: "lacks",
  wants: "lacks",
};

/** Names of a list as claims: turned ones ("but not Rust") say the opposite. */
export function skillDrafts(names: Named[], modality: Modality, confidence = SURE): Draft[] {
  return names.flatMap((name): Draft[] => {
    const isTurned = name.isTurned || (name.isOnly && modality === "lacks");
    const turned = isTurned ? OPPOSITE[modality] : modality;
    if (!turned || (name.isTurned && modality === "wants")) return [];
    return [
      {
        predicate: name.kind,
        value: name.value,
        modality: turned,
        confidence: name.isKnown ? confidence : Math.min(confidence, LIKELY),
        at: name.start,
      },
    ];
  });
}

/** A role and the level in its words. */
export function roleDrafts(role: NamedRole, modality: Modality, confidence = SURE): Draft[] {
  const staged =
    role.stage === "was" && modality === "has"
      ? "had"
      : role.stage === "becoming" && modality === "has"
        ? "learning"
        : modality;
  const level: Draft[] = role.level
    ? [{ predicate: "level", value: role.level, modality: staged, confidence, at: role.start }]
    : [];
  // "I'm not a senior developer": one of another level, perhaps.
  if (staged === "lacks" && role.level) return level;
  const predicate = staged === "wants" ? "goal" : "role";
  const drafts: Draft[] = [{ predicate, value: role.value, modality: staged, confidence, at: role.start }];
  if (staged === "has" || staged === "had") drafts.push(...toolDrafts(role, staged));
  return [...drafts, ...level];
}

/** "Java developer": the tool in the name of a role. */
function toolDrafts(role: NamedRole, modality: Modality): Draft[] {
  const words = role.value.split(" ").slice(0, -1);
  return words.flatMap((word): Draft[] => {
    const known = lookUp(word);
    if (!known?.isTool || (known.isOrdinary && known.name.length < 3)) return [];
    return [{ predicate: "skill", value: known.name, modality, confidence: LIKELY, at: role.start }];
  });
}
