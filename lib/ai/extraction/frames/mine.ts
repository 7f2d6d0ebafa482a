import { bareGroup, type VerbGroup } from "../grammar/bare-group";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { readNames } from "../grammar/names";
import { readRole } from "../grammar/roles";
import { roleDrafts, skillDrafts } from "../grammar/things";
import { isKnownEmployer } from "../vocabulary/employers";
import { readEarn } from "./career";
import { readDegree, readSubject } from "./education";
import { namesOrActions } from "./have";
import { readKeywords } from "./keywords";
import { properName, readSurroundings } from "./surroundings";
import { readWhereabouts } from "./whereabouts";
import { readWish } from "./wish";

const VERB =
  /^(?:is|are|was|were|includes?|lies|covers?|spans|has been)(?: (?:also|now|currently|mostly|mainly|primarily|still|just|in|with|on|as|around|about|roughly))* /;

/** "My background is in …", "My goal is to …", "My title is …". */
export function readMine(scene: Scene): Draft[] {
  const { plain, clause } = scene;
  const subject = plain.text.slice(clause.start, clause.verb);
  const verb = VERB.exec(plain.text.slice(clause.verb, clause.end))?.[0];
  if (!verb) return [];
  const from = clause.verb + verb.length;
  if (/^not /.test(plain.text.slice(from, clause.end))) return [];
  const isPast = /^(?:was|were)\b/.test(verb) || EARLIER.test(subject);
  const kind = KINDS.find(([words]) => words.test(subject));
  return kind
    ? kind[1](scene, from, isPast ? "had" : "has")
    : readStrength(scene, from, isPast ? "had" : "has");
}

type Reader = (scene: Scene, from: number, modality: "has" | "had") => Draft[];

const EARLIER = /\b(?:first|last|previous|former|old|earlier|prior) /;
const KINDS: [RegExp, Reader][] = [
  [
    /\b(?:qualifications?|certificates?|certifications?|licen[cs]es?) $/,
    ({ plain, clause }, from, modality) =>
      modality === "has" ? readKeywords(plain, from, clause.end, false, "any") : [],
  ],
  [/\b(?:dream|ideal|next|target|desired|future) (?:job|role|career|position|title) $/, readDreamJob],
  [/\b(?:goals?|dream|plan|aim|ambition|aspiration|step|target|objective|intention|hope) $/, readGoal],
  [
    /\bweakness(?:es)? $/,
    (scene, from) => skillDrafts(namesOrActions(scene.plain, from, scene.clause.end), "lacks", LIKELY),
  ],
  [
    /\b(?:salary|pay|income) $/,
    (scene, from, modality) => readEarn({ ...scene, group: groupOf(scene, modality) }, from),
  ],
  [
    /\bdegree $/,
    ({ plain, clause }, from, modality) =>
      readDegree(plain, from, clause.end, modality) ?? readSubject(plain, from, clause.end, modality),
  ],
  [/\b(?:employer|workplace|company|firm) $/, readEmployer],
  [/\b(?:job|title|role|position|occupation|profession|trade) (?:(?:at|for) [^ ]+ )?$/, readJob],
];

/** "My last employer was Barclays". */
function readEmployer(scene: Scene, from: number, modality: "has" | "had"): Draft[] {
  const { plain, clause } = scene;
  const found = properName(
    plain,
    ` ${plain.text.slice(from, clause.end)}`,
    from,
    /^ (?:the )?/g,
    isKnownEmployer,
  );
  const subject = plain.text.slice(clause.start, clause.verb);
  const isWished = /\b(?:dream|ideal|target|next|future|preferred|favou?rite|desired) /.test(subject);
  return found
    ? [
        {
          predicate: "employer",
          value: found.value,
          modality: isWished ? "wants" : modality,
          confidence: LIKELY,
          at: found.at,
        },
      ]
    : [];
}

function readGoal(scene: Scene, from: number, modality: "has" | "had"): Draft[] {
  const to = /^to /.exec(scene.plain.text.slice(from, scene.clause.end))?.[0].length ?? 0;
  const group: VerbGroup = { ...bareGroup(from + to), mood: "wants" };
  if (modality === "had") return [];
  const wished = withWhereabouts(scene, group, readWish({ ...scene, group }));
  if (wished.length > 0 || to > 0) return wished;
  const role = readRole(scene.plain, from, scene.clause.end);
  if (role) return roleDrafts(role, "wants");
  const names = readNames(scene.plain, from, scene.clause.end, "known");
  return skillDrafts(names, "wants", LIKELY);
}

/** "My ambition is to work at CERN". */
function withWhereabouts({ plain, clause }: Scene, group: VerbGroup, wished: Draft[]): Draft[] {
  const verbed: VerbGroup = {
    ...group,
    word: /^[a-z]+/.exec(plain.text.slice(group.at, group.at + 30))?.[0] ?? "",
  };
  return [...wished, ...readWhereabouts({ plain, clause: { ...clause, subject: "self" } }, verbed, wished)];
}

/** "My dream job is pilot": wished for, whatever its grammar. */
function readDreamJob({ plain, clause }: Scene, from: number): Draft[] {
  const lead =
    /^(?:to )?(?:be|become|becoming|being) /.exec(plain.text.slice(from, clause.end))?.[0].length ?? 0;
  const role = readRole(plain, from + lead, clause.end);
  return role ? roleDrafts(role, "wants") : [];
}

function groupOf({ group }: Scene, modality: "has" | "had"): VerbGroup {
  return { ...group, mood: "fact", isDenied: false, time: modality === "had" ? "past" : "present" };
}

function readStrength(scene: Scene, from: number, modality: "has" | "had"): Draft[] {
  return skillDrafts(namesOrActions(scene.plain, from, scene.clause.end), modality, LIKELY);
}

function readJob(scene: Scene, from: number, modality: "has" | "had"): Draft[] {
  const { plain, clause } = scene;
  const role = readRole(plain, from, clause.end);
  if (role)
    return [
      ...roleDrafts(role, modality),
      ...readSurroundings({ ...scene, group: groupOf(scene, modality) }, role.end),
    ];
  // "My first job was at McDonald's".
  if (/^(?:at|for|with) /.test(plain.text.slice(from, clause.end)))
    return readSurroundings({ ...scene, group: groupOf(scene, modality) }, from - 1);
  if (/^[a-z]+ing /.test(plain.text.slice(from, clause.end))) return readStrength(scene, from, modality);
  return skillDrafts(readNames(plain, from, clause.end, "things"), modality, LIKELY);
}
