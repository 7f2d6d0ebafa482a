import type { Span } from "@/lib/ai/embedding/span";
import type { Claim } from "../claim";
import { readOfYears } from "../frames/years-of";
import { inSentenceCase } from "../grammar/names";
import { readRole } from "../grammar/roles";
import { findYears } from "../grammar/years";
import { isInstruction } from "../text/instructions";
import { toPlain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";
import { linesOf } from "./paragraphs";
import { readPosition } from "./read-position";
import { type Section, sectionOf } from "./resume-sections";

const PROPOSED = 0.5;
const ITEMS = /[^,;|•·\n\t]+/g;
const MOST_CLAIMS = 200;
const DEGREE =
  /\b(?:b\.?\s?sc|m\.?\s?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|bachelor|master|ph\.?d|doctorate|diploma|degree|mba|hnd|nvq|llb|llm|b\.?ed|pgce|associate|apprenticeship|certificate|a-levels?|abitur)\b/i;

type Found = Pick<Claim, "predicate" | "value"> & Partial<Claim>;

/** What a pasted résumé says: proposals for the person to look at, never something they have said. */
export function readResume(text: string, span: Span, now: Date): Claim[] {
  const claims: Claim[] = [];
  let section: Section | "header" = "header";
  const lines = linesOf(text, span);
  lines.forEach((line, index) => {
    const words = text.slice(line.start, line.end);
    const opens = sectionOf(words);
    if (opens) section = opens.section;
    const from = opens ? line.start + opens.rest : line.start;
    if (from >= line.end || claims.length >= MOST_CLAIMS || isInstruction(words.slice(0, 400))) return;
    const before = lines.slice(Math.max(0, index - 2), index).reverse();
    const found = readLine(
      text,
      { start: from, end: line.end },
      { section, label: opens?.label ?? "", before, now },
    );
    for (const claim of found) claims.push(propose(claim, line));
  });
  return claims;
}

interface Place {
  section: Section | "header";
  label: string;
  before: Span[];
  now: Date;
}

function readLine(text: string, line: Span, { section, label, before, now }: Place): Found[] {
  if (section === "skills") return itemsOf(text, line).flatMap(({ words }) => readSkill(words));
  if (section === "languages") return itemsOf(text, line).flatMap(({ words }) => readLanguage(words));
  if (section === "certificates") return readCertificate(text.slice(line.start, line.end));
  if (section === "education") return readEducation(text.slice(line.start, line.end));
  if (section === "other")
    return /^(?:profession|title|position|occupation|current)/.test(label) ? readTitle(text, line) : [];
  if (section === "experience") {
    const position = readPosition(text, line, before);
    return position.length > 0 ? position : readAbout(text, line, now, label !== "");
  }
  return readAbout(text, line, now, true);
}

/** A headline or a line of a summary: "Registered nurse with 12 years of experience". */
function readAbout(text: string, line: Span, now: Date, mayNameRole: boolean): Found[] {
  const plain = toPlain(text, line.start, line.end);
  const found: Found[] = mayNameRole ? readTitle(text, line) : [];
  for (const years of findYears(plain.text, now)) {
    const ofs = readOfYears(plain, years, now);
    if (ofs === null) continue;
    for (const of of ofs.length > 0 ? ofs : [null]) {
      found.push({ predicate: "years", value: String(years.quantity), quantity: years.quantity, of });
      if (of) found.push({ predicate: "skill", value: of });
    }
  }
  return found;
}

function readTitle(text: string, line: Span): Found[] {
  const plain = toPlain(text, line.start, line.end);
  const role = readRole(plain, 0, plain.text.length);
  if (!role) return [];
  const level: Found[] = role.level ? [{ predicate: "level", value: role.level }] : [];
  return [{ predicate: "role", value: role.value, modality: role.stage === "was" ? "had" : "has" }, ...level];
}

function itemsOf(text: string, { start, end }: Span) {
  const line = text.slice(start, end);
  const label = /^[^:,;]{1,40}:\s/.exec(line)?.[0].length ?? 0;
  return [...line.slice(label).matchAll(ITEMS)].map((match) => ({
    words: match[0].replace(/^[\s\-*–▪>]+|[\s.]+$/g, ""),
  }));
}

function readSkill(words: string): Found[] {
  const bare = words
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/^and\s+/i, "")
    .trim();
  if (!/\p{L}/u.test(bare) || bare.length > 50 || bare.split(/\s+/).length > 5) return [];
  const known = lookUp(bare);
  return [{ predicate: known?.kind ?? "skill", value: known?.name ?? inSentenceCase(bare) }];
}

function readLanguage(words: string): Found[] {
  const known = lookUp(
    /^\p{L}[\p{L} ]*/u
      .exec(words)?.[0]
      .trim()
      .split(/\s+(?:native|fluent|basic|b\d|c\d|a\d)/i)[0] ?? "",
  );
  return known?.kind === "language" ? [{ predicate: "language", value: known.name }] : [];
}

function readCertificate(line: string): Found[] {
  const name = (/^[\s\-*•–▪]*([^,(|–]+)/.exec(line)?.[1] ?? "").replace(/\b(?:19|20)\d\d\b/g, "").trim();
  return name ? readSkill(name) : [];
}

function readEducation(line: string): Found[] {
  const part = line
    .replace(/^[\s\-*•–▪]+/, "")
    .split(/\s*[,|(–—]\s*|\s+-\s+|\s+(?:at|from)\s+/)
    .find((segment) => DEGREE.test(segment));
  const value = (part ?? "").replace(/^(?:(?:19|20)\d\d[\s:]*)+/, "").trim();
  return value && value.length <= 80 ? [{ predicate: "education", value: inSentenceCase(value) }] : [];
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
