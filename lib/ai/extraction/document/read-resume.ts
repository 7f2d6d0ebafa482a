import type { Span } from "@/lib/ai/embedding/span";
import type { Claim } from "../claim";
import { isInstruction } from "../text/instructions";
import { lookUp } from "../vocabulary/lookup";
import type { Found } from "./found";
import { readTitle } from "./read-about";
import { readHeadPlace } from "./read-place";
import { resumeLinesOf } from "./resume-lines";
import { type Section, sectionOf } from "./resume-sections";
import { isDated, isTitle, type Open, type Place, readDated, readLine } from "./section-readers";

const PROPOSED = 0.5;
const MOST_CLAIMS = 200;

/** What a pasted résumé says: proposals for the person to look at, never something they have said. */
export function readResume(text: string, span: Span, now: Date): Claim[] {
  const lines = resumeLinesOf(text, span);
  const claims: Claim[] = [];
  let open: Open = { section: "header", label: "" };
  for (const index of lines.keys()) {
    if (claims.length >= MOST_CLAIMS) break;
    const read = readAt({ text, lines, now }, index, open);
    const isHead = read.section === "header" && index < HEAD_LINES && !claims.some(isLocation);
    claims.push(...read.claims, ...(isHead ? readHead(text, lines, index) : []));
    open = read.next;
  }
  return claims;
}

interface Document {
  text: string;
  lines: Span[];
  now: Date;
}

/** What a line says, the section that it stands in, and what the lines below it stand in. */
function readAt({ text, lines, now }: Document, index: number, before: Open) {
  const line = lines[index] ?? { start: 0, end: 0 };
  const opens = sectionOf(text.slice(line.start, line.end));
  const rest = { start: line.start + (opens?.rest ?? 0), end: line.end };
  const place = { before: lines.slice(Math.max(0, index - 2), index).reverse(), now };
  const isRead = !isSkipped(text, lines, index, opens ?? before);
  const position = isRead && !opens ? readDatedAnywhere(text, line, { ...before, ...place }) : null;
  const open = opens ?? (position ? HISTORY : isApart(text, line, before) ? HEADER : before);
  const told = isRead ? readLine(text, rest, { ...place, ...open, isLabelled: opens !== null }) : [];
  const claims = (position ?? told).map((claim) => propose(claim, line));
  return { claims, section: open.section, next: opens ? afterLabel(open, rest) : open };
}

const HEADER: Open = { section: "header", label: "" };
const HISTORY: Open = { section: "experience", label: "" };

/** Where the owner of a résumé lives, told at its head. */
function readHead(text: string, lines: Span[], index: number): Claim[] {
  const line = lines[index];
  if (!line || isDated(text, line)) return [];
  const found = readHeadPlace(text.slice(line.start, line.end), isTitle, !isDated(text, lines[index + 1]));
  return found.map((claim) => propose(claim, line));
}

/** What a label names stands on its line, or on the lines below it; then the document goes on. */
function afterLabel(open: Open, rest: Span): Open {
  return rest.start < rest.end && ONE_LINE.test(open.section)
    ? HEADER
    : { ...open, isInline: rest.start < rest.end };
}

const ONE_LINE = /^(?:current|earlier|facts|goal|learning|contact|level|employers)$/;
/** A résumé says at its head where its owner lives. */
const HEAD_LINES = 6;

function isLocation({ predicate }: Claim): boolean {
  return predicate === "location";
}

/** A position with its dates opens the history wherever it stands: below a summary, or below the skills. */
function readDatedAnywhere(text: string, line: Span, place: Omit<Place, "isLabelled">): Found[] | null {
  if (!/^(?:summary|skills|contact|languages|certificates|education)$/.test(place.section)) return null;
  const position = readDated(text, line, { ...place, isLabelled: false });
  const isStudy = position?.some(
    ({ predicate, value }) => predicate === "role" && /\b(?:student|apprentice|graduate)$/i.test(value),
  );
  return position?.some(({ predicate }) => predicate === "employer") && !isStudy ? position : null;
}

/** "Tools: Festool, CNC router", then a line of several words that is no list: it is of nothing that stands above it. */
function isApart(text: string, { start, end }: Span, { section, isInline }: Open): boolean {
  const words = text.slice(start, end);
  return (
    section === "skills" &&
    isInline === true &&
    !/[,;|•·]|^[-*•–▪]/.test(words) &&
    words.split(/\s+/).length > 2 &&
    !lookUp(words)
  );
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
