import type { Span } from "@/lib/ai/embedding/span";
import type { Claim } from "../claim";
import { inSentenceCase } from "../grammar/names";
import { isInstruction } from "../text/instructions";
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
import { resumeLinesOf } from "./resume-lines";
import { type Section, sectionOf } from "./resume-sections";

const PROPOSED = 0.5;
const MOST_CLAIMS = 200;
const LONGEST_HEADLINE = 70;

/** What a pasted résumé says: proposals for the person to look at, never something they have said. */
export function readResume(text: string, span: Span, now: Date): Claim[] {
  const lines = resumeLinesOf(text, span);
  const claims: Claim[] = [];
  let open: Open = { section: "header", label: "" };
  for (const [index, line] of lines.entries()) {
    if (claims.length >= MOST_CLAIMS) break;
    const words = text.slice(line.start, line.end);
    const opens = sectionOf(words);
    if (opens) open = opens;
    const rest = { start: line.start + (opens?.rest ?? 0), end: line.end };
    const place = { ...open, before: lines.slice(Math.max(0, index - 2), index).reverse(), now };
    const isSkippedLine = isSkipped(text, lines, index, open);
    const position = isSkippedLine || opens ? null : readDatedAnywhere(text, line, place);
    if (position) open = { section: "experience", label: "" };
    else if (isApart(text, line, open, opens !== null)) open = { section: "header", label: "" };
    const found =
      position ??
      (isSkippedLine ? [] : readLine(text, rest, { ...place, ...open, isLabelled: opens !== null }));
    if (open.section === "header" && index < HEAD_LINES && !claims.some(isLocation) && !isDated(text, line))
      found.push(...readHeadPlace(words, isTitle, !isDated(text, lines[index + 1])));
    for (const claim of found) claims.push(propose(claim, line));
    if (opens) open = afterLabel(open, rest);
  }
  return claims;
}

/** The section that the lines stand in, and the label that opened it. */
interface Open {
  section: Section | "header";
  label: string;
  /** What it names stands on the line of its label. */
  isInline?: boolean;
}

/** What a label names stands on its line, or on the lines below it; then the document goes on. */
function afterLabel(open: Open, rest: Span): Open {
  return rest.start < rest.end && ONE_LINE.test(open.section)
    ? { section: "header", label: "" }
    : { ...open, isInline: rest.start < rest.end };
}

const ONE_LINE = /^(?:current|earlier|facts|goal|learning|contact|level|employers)$/;
/** A résumé says at its head where its owner lives. */
const HEAD_LINES = 6;

function isLocation({ predicate }: Claim): boolean {
  return predicate === "location";
}

/** "Paralegal, Irwin Mitchell, 2022 – present" names an employer, and so may a line right above its dates. */
function isDated(text: string, line: Span | undefined): boolean {
  return (
    line !== undefined && positionTime(text.slice(line.start, Math.min(line.end, line.start + 200))) !== null
  );
}

function isTitle(segment: string): boolean {
  return readTitle(segment, { start: 0, end: segment.length }).length > 0;
}

/** A position with its dates opens the history wherever it stands: below a summary, or below the skills. */
function readDatedAnywhere(text: string, line: Span, place: Omit<Place, "isLabelled">): Found[] | null {
  if (!/^(?:summary|skills|contact|languages|certificates|education)$/.test(place.section)) return null;
  const position = readDated(text, line, { ...place, isLabelled: false });
  const isStudy = position?.some(({ predicate, value }) => predicate === "role" && /\b(?:student|apprentice|graduate)$/i.test(value));
  return position?.some(({ predicate }) => predicate === "employer") && !isStudy ? position : null;
}

/** "Tools: Festool, CNC router", then a line of several words that is no list: it is of nothing that stands above it. */
function isApart(text: string, { start, end }: Span, { section, isInline }: Open, opens: boolean): boolean {
  const words = text.slice(start, end);
  return (
    section === "skills" &&
    isInline === true &&
    !opens &&
    !/[,;|•·]|^[-*•–▪]/.test(words) &&
    words.split(/\s+/).length > 2 &&
    !lookUp(words)
  );
}

interface Place extends Open {
  before: Span[];
  isLabelled: boolean;
  now: Date;
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
    if (studied.length === 0 && (lookUp(words)?.isPaper || /^\W*level \d/i.test(words))) return readCertificates(words);
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
    return /\b(?:apprenticeship|diploma in|degree)\b/i.test(words) ? readEducation(words) : readCertificates(words);
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

function readLine(text: string, line: Span, place: Place): Found[] {
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

function nonEmpty(found: Found[]): Found[] | null {
  return found.length > 0 ? found : null;
}

function readDated(text: string, line: Span, { before, now }: Place): Found[] | null {
  if (!positionTime(text.slice(line.start, Math.min(line.end, line.start + 200)))) return null;
  const position = readPosition(text, line, before, now);
  return position.length > 0 ? position : null;
}

function isSkipped(text: string, lines: Span[], index: number, { section }: Open): boolean {
  const { start, end } = lines[index] ?? { start: 0, end: 0 };
  // "Profile: accountant" is a heading there, and no order to fill one in.
  if (/\?\s*$/.test(text.slice(start, end))) return true;
  const said = start + (/^profile:\s*/i.exec(text.slice(start, start + 12))?.[0].length ?? 0);
  return isInstruction(text.slice(said, Math.min(end, said + 400))) || isName(text, lines, index, section);
}

/** "Tom Baker", above "Electrician, Cardiff": who it is, not what they do. */
function isName(text: string, lines: Span[], index: number, section: Section | "header"): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (index > 0 || section !== "header" || !line || !next) return false;
  const isTwoNames = /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+$/u.test(
    text.slice(line.start, line.end),
  );
  return isTwoNames && readTitle(text, next).length > 0;
}

function propose(found: Found, line: Span): Claim {
  return {
    subject: "self",
    predicate: found.predicate,
    value: found.value.slice(0, 80),
    quantity: found.quantity ?? null,
    of: found.of ?? null,
    modality: found.modality ?? "has",
    start: line.start,
    end: line.end,
    confidence: PROPOSED,
    origin: "document",
  };
}
