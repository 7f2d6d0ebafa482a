import type { Modality } from "../claim";
import { type Draft, LIKELY, type Scene, SURE } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import { inSentenceCase, readNames } from "../grammar/names";
import { readPaper as readPaperAt } from "../grammar/papers";
import { moreRoles } from "../grammar/role-list";
import { levelOf, type NamedRole, readRole } from "../grammar/roles";
import { roleDrafts, skillDrafts } from "../grammar/things";
import { originalOf } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";
import { DEGREE_WORDS, readAbility, readYearOf } from "./ability";
import { readHave } from "./have";
import { readListed } from "./keywords";
import { readSurroundings } from "./surroundings";

/** "I am …": a role, a level, what one is good at, where one is. */
export function readBe(scene: Scene): Draft[] {
  const { plain, clause, group } = scene;
  const modality = modalityOf(group);
  if (!modality) return [];
  const from = group.rest;
  const text = plain.text.slice(from, clause.end);
  if (/^(?:almost|nearly|not quite|practically|half|virtually) an? /.test(text)) return [];
  const able =
    readWithout(scene, text, modality) ??
    readYearOf(scene) ??
    readStation(scene, text, modality) ??
    readAbility(scene, modality) ??
    readPaper(scene, text, modality);
  if (able) return able;
  const role = readRole(plain, from, clause.end);
  if (role) return readAsRole(scene, role, modality);
  return readElse(scene, text, modality);
}

/** A role with what stands around it: places, further roles, lists, papers. */
export function readAsRole(scene: Scene, role: NamedRole, modality: Modality): Draft[] {
  const further = modality === "wants" ? [] : moreRoles(scene.plain, role.end, scene.clause.end, modality);
  const around = [...readSurroundings(scene, role.end), ...readBackground(scene, role.end)];
  const listed =
    modality === "has"
      ? [...readTool(scene, role), ...readPaperBeside(scene, role.end), ...readListed(scene, role.end)]
      : [];
  return [...roleDrafts(role, modality), ...further, ...around, ...listed];
}

/** "a guard with an SIA licence". */
function readPaperBeside({ plain, clause }: Scene, from: number): Draft[] {
  const lead =
    /^(?: (?:at|in|for) [^,;]{1,40}?)? (?:with|holding|and have|and hold) (?:an? |my |the |both |full |current )*/.exec(
      plain.text.slice(from, clause.end),
    )?.[0];
  const paper = lead === undefined ? null : readPaperAt(plain, from + lead.length, clause.end);
  return paper ? skillDrafts([paper], "has", LIKELY) : [];
}

/** "a developer in C#". */
function readTool({ plain, clause }: Scene, { value: role, end: from }: NamedRole): Draft[] {
  const lead = /^ in (?=[^ ]+)/.exec(plain.text.slice(from, clause.end))?.[0].length ?? 0;
  if (lead === 0) return [];
  const names = readNames(plain, from + lead, clause.end, "known");
  const isTaught =
    /(?:trainer|teacher|instructor|tutor|lecturer|assessor|specialist|expert|consultant)$/i.test(role);
  return skillDrafts(
    names.filter(
      ({ value, kind }) => lookUp(value)?.isTool || isTaught || (kind === "skill" && isOfStudy(role)),
    ),
    "has",
    LIKELY,
  );
}

/** "a postdoc in marine biology": what they are in is what they know. */
function isOfStudy(role: string): boolean {
  return /(?:postdoc|researcher|scientist|fellow|professor|student|graduate|engineer|technician|practitioner|apprentice|worker|designer|developer|analyst|artist|lawyer|solicitor|nurse|doctor|surgeon|therapist|chef|freelancer|contractor)$/i.test(
    role,
  );
}

function readElse(scene: Scene, text: string, modality: Modality): Draft[] {
  const { plain, clause, group } = scene;
  const from = group.rest;
  // "a mother of two and a nurse": the first of the two is no role.
  const second =
    /^an? |^\d{2} (?:years old )?(?:,|and) (?:also )?an? |^in my (?:early |mid |late )?[a-z]+ies , (?:and )?an? |^[^ ,]+(?: [^ ,]+)? , an? /.test(
      text,
    )
      ? moreRoles(plain, from - 1, clause.end, modality)
      : [];
  if (second.length > 0) return second;
  const named = readAfterName(scene, text, modality);
  if (named.length > 0) return named;
  const level = levelOf(/^an? ([a-z-]+)(?: [a-z]| ?[,.;!]| ?$)/.exec(text)?.[1] ?? "");
  if (level) return [{ predicate: "level", value: level, modality, confidence: LIKELY, at: from }];
  return [...readLevel(text, modality, from), ...readSurroundings(scene, from)];
}

/** "I'm Tom, backend engineer": what stands behind a name. */
function readAfterName(scene: Scene, text: string, modality: Modality): Draft[] {
  const { plain, clause, group } = scene;
  const name = /^[^ ,]+(?: [^ ,]+)? , /.exec(text)?.[0] ?? "";
  const isName = /^\p{Lu}/u.test(originalOf(plain, group.rest, group.rest + name.length));
  const start = group.rest + name.length;
  const role = name && isName && modality === "has" ? readRole(plain, start, clause.end) : null;
  return role && plain.text.slice(start, role.start).split(" ").length < 4
    ? readAsRole(scene, role, modality)
    : [];
}

/** "an engineer with a strong background in CAD", "a nurse learning Python". */
function readBackground(scene: Scene, from: number): Draft[] {
  const { plain, clause } = scene;
  const text = plain.text.slice(from, clause.end);
  const learning = / (?:currently |now )?(?:learning|studying) /.exec(text);
  const learned = learning
    ? skillDrafts(
        readNames(plain, from + learning.index + learning[0].length, clause.end, "known"),
        "learning",
        LIKELY,
      )
    : [];
  const holding =
    / (?:with|and have|and) (?=(?:[^ ,;]+ ){0,4}?(?:background|experience|knowledge|skills|expertise) )/.exec(
      text,
    );
  if (!holding || /\d|years?/.test(text.slice(holding.index, holding.index + 24))) return learned;
  const start = from + holding.index + holding[0].length;
  return [...learned, ...readHave(scene, start, modalityOf(scene.group))];
}

/** "I am without a PGCE". */
function readWithout({ plain, clause, group }: Scene, text: string, modality: Modality): Draft[] | null {
  const without = /^without (?:an? |any |my )?/.exec(text)?.[0];
  if (!without) return null;
  const paper = modality === "has" ? readPaperAt(plain, group.rest + without.length, clause.end) : null;
  return paper ? skillDrafts([paper], "lacks", LIKELY) : [];
}

const STATION =
  /^(?:(?:just|recently|finally|now|also|still|currently) )*(?:as (?=an? )|(?:promoted|appointed|elected) (?:to|as) (?:be |become )?|working (?:at|for|with|in|on) [^,;.]{2,40}? as |(?:hired|employed|stuck|engaged|licensed|certified|qualified|trained|registered|working|in my [^ ]+ year|in training|(?:in|at|with|on) [^ ,]+(?: [^ ,]+)?(?: for [^,;.]{2,20}?)?) as )/;
const IN_CHARGE = /^(?:(?:also|mainly|currently) )*(?:responsible for|in charge of|tasked with) /;

/** "promoted to …", "employed as …", "in my third year as …", "responsible for …". */
function readStation(scene: Scene, text: string, modality: Modality): Draft[] | null {
  const { plain, clause, group } = scene;
  const charge = IN_CHARGE.exec(text);
  if (charge)
    return skillDrafts(
      readNames(plain, group.rest + charge[0].length, clause.end, "things"),
      modality,
      LIKELY,
    );
  const station = STATION.exec(text);
  const role = station && readRole(plain, group.rest + station[0].length, clause.end);
  if (!role) return null;
  const isKept = modality === "had" && /promoted|appointed|elected/.test(station[0]);
  if (isKept) return roleDrafts(role, "has");
  const before: Scene = { ...scene, clause: { ...clause, end: group.rest + station[0].length } };
  return [...readAsRole(scene, role, modality), ...readSurroundings(before, group.rest - 1)];
}

/** "I'm AWS certified". */
function readPaper({ plain, group }: Scene, text: string, modality: Modality): Draft[] | null {
  const words =
    /^(?:(?:fully|also|now|currently) )*((?:[^ ,]+ ){1,3}?)(?:certified|qualified|registered|trained|accredited)(?= [,.;!]|$| and| in | since)/.exec(
      text,
    )?.[1];
  const isAcronym = /^\p{Lu}{2,}(?: \p{L}+)?$/u.test(
    words ? originalOf(plain, group.rest, group.rest + words.trimEnd().length) : "",
  );
  const names = words
    ? readNames(plain, group.rest, group.rest + words.length, isAcronym ? "any" : "known")
    : [];
  return names.length > 0 ? skillDrafts(names, modality, LIKELY) : null;
}

const LEVEL = new RegExp(
  `^${DEGREE_WORDS}(?:(?:at|on) )?(?:a |an )?(?:more of a )?([a-z-]+)(?= ?(?:level|,|\\.|$|now|yet|anymore|at|in|these|-))`,
);

/** Levels by which no role is named apart. */
const UPPER = /^(?:at |on )?(?:an? |the )?(principal|lead|staff|executive|director) level(?= |$)/;

function readLevel(text: string, modality: Modality, at: number): Draft[] {
  const match = LEVEL.exec(text);
  const upper = UPPER.exec(text)?.[1];
  const level = upper ? inSentenceCase(upper) : levelOf(match?.[1] ?? "");
  return level ? [{ predicate: "level", value: level, modality, confidence: SURE, at }] : [];
}
