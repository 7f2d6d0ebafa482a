import type { Span } from "@/lib/ai/embedding/span";
import { inSentenceCase } from "../grammar/names";
import { lookUp } from "../vocabulary/lookup";
import type { Found } from "./found";
import { positionTime } from "./position-time";
import { readAbout, readAim, readFact, readLabelledPosition, readNamedSkills, readTitle } from "./read-about";
import {
  isDegreeLine,
  itemsOf,
  listed,
  readCertificates,
  readEducation,
  readLanguageLine,
  readLanguages,
  readListLine,
  readSkill,
  readStudyNamed,
} from "./read-items";
import { readHeadPlace, readPlaceLine } from "./read-place";
import { isEmployer, readPosition } from "./read-position";
import type { Section } from "./resume-sections";

const LONGEST_HEADLINE = 70;

/** The section that the lines stand in, and the label that opened it. */
export interface Open {
  section: Section | "header";
  label: string;
  /** What it names stands on the line of its label. */
  isInline?: boolean;
}

/** Where a line stands: its section, the lines before it, and when it was written. */
export interface Place extends Open {
  before: Span[];
  isLabelled: boolean;
  now: Date;
}

/** What a line of a résumé says, by itself or by its section. */
export function readLine(text: string, line: Span, place: Place): Found[] {
  if (line.start >= line.end) return [];
  return readAnywhere(text, line, place) ?? READERS[place.section](text, line, place);
}

/** What says itself what it is, in whatever section it stands. */
function readAnywhere(text: string, line: Span, { section, isLabelled }: Place): Found[] | null {
  const words = text.slice(line.start, line.end);
  if (isLabelled || section === "other") return null;
  if (section !== "certificates" && isDegreeLine(words)) return nonEmpty(readEducation(words));
  if (!/^(?:header|experience|education)$/.test(section)) return null;
  if (section === "education") return nonEmpty(readLabelled(text, line));
  const place = section === "header" ? nonEmpty(readPlaceLine(words)) : null;
  return (
    nonEmpty(readLabelled(text, line)) ??
    place ??
    nonEmpty(readLanguageLine(text, line)) ??
    nonEmpty(readListLine(text, line))
  );
}

type Reader = (text: string, line: Span, place: Place) => Found[];

const READERS: Record<Section | "header", Reader> = {
  header: (text, line, place) =>
    readDated(text, line, place) ??
    (line.end - line.start > LONGEST_HEADLINE
      ? readSummary(text, line, place)
      : readAbout(text, line, place.now, true)),
  summary: readSummary,
  experience: (text, line, place) =>
    readDated(text, line, place) ?? readAbout(text, line, place.now, place.isLabelled),
  education: (text, { start, end }, { label }) => {
    const words = text.slice(start, end);
    const studied = readEducation(words);
    if (studied.length === 0 && (lookUp(words)?.isPaper || /^\W*level \d/i.test(words)))
      return readCertificates(words);
    if (studied.length === 0 && label === "education") return readStudyNamed(words);
    if (!/qualification/.test(label)) return studied;
    const papers = readCertificates(words);
    return studied.length === 0
      ? papers
      : [...studied, ...papers.filter(({ value }) => lookUp(value)?.isPaper)];
  },
  skills: (text, line) => itemsOf(text, line).flatMap((item) => readSkill(item)),
  languages: (text, line) => listed(text, line).flatMap(readLanguages),
  learning: (text, line) =>
    itemsOf(text, line)
      .flatMap((item) => readSkill(item))
      .map((found) => ({ ...found, modality: "learning" })),
  certificates: (text, { start, end }) => {
    const words = text.slice(start, end);
    return /\b(?:apprenticeship|diploma in|degree)\b/i.test(words)
      ? readEducation(words)
      : readCertificates(words);
  },
  goal: readAim,
  current: (text, line, place) =>
    readDated(text, line, place) ?? [
      ...readLabelledPosition(text, line, "has"),
      ...readAbout(text, line, place.now, false),
    ],
  earlier: (text, line, place) =>
    readDated(text, line, place) ??
    nonEmpty(readLabelledPosition(text, line, "had")) ??
    readFact(text, line, "employer").map((found) => ({ ...found, modality: "had" as const })),
  facts: (text, line, { label }) => readFact(text, line, label),
  contact: (text, { start, end }, { label, isLabelled }) => {
    const words = text.slice(start, end);
    if (isLabelled && !/contact|address|details/.test(label)) return [];
    return nonEmpty(readPlaceLine(words)) ?? readHeadPlace(words, () => false, true);
  },
  employers: (text, line) =>
    listed(text, line)
      .map((item) => item.replace(/\s*\([^)]*\)$/, ""))
      .filter(isEmployer)
      .map((value) => ({ predicate: "employer", value, modality: "had" })),
  level: (text, { start, end }) => readLevelNamed(text.slice(start, end)),
  other: () => [],
};

/** "Controls: Fanuc, Heidenhain", whatever the label says: a list in which one at least is known, and nothing is a role. */
function readLabelled(text: string, line: Span): Found[] {
  const words = text.slice(line.start, line.end);
  const items = /^\p{Lu}[\p{L}/& ]{2,24}:\s/u.test(words) ? itemsOf(text, line).filter(Boolean) : [];
  const isList =
    items.length > 1 &&
    items.some((item) => lookUp(item)) &&
    items.every((item) => item.split(" ").length < 5 && !/(?:19|20)\d\d/.test(item) && !isTitle(item));
  return isList ? items.flatMap((item) => readSkill(item)) : [];
}

/** "Level: mid". */
function readLevelNamed(words: string): Found[] {
  const value =
    /^(?:junior|mid(?:-level)?|senior|lead|principal|manager|director|entry(?:-level)?|graduate)\b/i.exec(
      words.trim(),
    )?.[0];
  return value ? [{ predicate: "level", value: inSentenceCase(value.toLowerCase()) }] : [];
}

function readSummary(text: string, line: Span, { now }: Place): Found[] {
  const about = readAbout(text, line, now, true);
  // "12 years in road construction" names that, and no construction.
  const isPart = ({ value }: Found) =>
    about.some(
      (one) =>
        one.predicate === "skill" &&
        one.value.length > value.length &&
        one.value.toLowerCase().includes(value.toLowerCase()),
    );
  return [...about, ...readNamedSkills(text, line).filter((found) => !isPart(found))];
}

function nonEmpty(found: Found[]): Found[] | null {
  return found.length > 0 ? found : null;
}

/** A position that a line names with its dates; null where it names none. */
export function readDated(text: string, line: Span, { before, now }: Place): Found[] | null {
  if (!positionTime(text.slice(line.start, Math.min(line.end, line.start + 200)))) return null;
  const position = readPosition(text, line, before, now);
  return position.length > 0 ? position : null;
}

/** "Paralegal, Irwin Mitchell, 2022 – present" names an employer, and so may a line right above its dates. */
export function isDated(text: string, line: Span | undefined): boolean {
  return (
    line !== undefined && positionTime(text.slice(line.start, Math.min(line.end, line.start + 200))) !== null
  );
}

/** Whether a part of a line names a role. */
export function isTitle(segment: string): boolean {
  return readTitle(segment, { start: 0, end: segment.length }).length > 0;
}
