import type { Span } from "@/lib/ai/embedding/span";
import type { Modality } from "../claim";
import { readOfYears } from "../frames/years-of";
import { inSentenceCase } from "../grammar/names";
import { readRole } from "../grammar/roles";
import { scanKnown } from "../grammar/scan-known";
import { findYears, type Years } from "../grammar/years";
import { type Plain, toPlain } from "../text/plain";
import { sentencesIn } from "../text/sentences";
import { isRoleNoun, lookUp } from "../vocabulary/lookup";
import { isPlaceName } from "../vocabulary/places";
import type { Found } from "./found";
import { placeAmong } from "./read-place";
import { isEmployer, segmentsOf } from "./read-position";

/** A headline or a line of a summary: "Registered nurse with 12 years of experience". */
export function readAbout(text: string, line: Span, now: Date, mayNameRole: boolean): Found[] {
  const based = /^\s*based in (.+)$/i.exec(text.slice(line.start, line.end))?.[1];
  if (based) return readFact(based, { start: 0, end: based.length }, "based in");
  const found: Found[] = mayNameRole ? readTitle(text, line) : [];
  const role = found.find(({ predicate }) => predicate === "role")?.value ?? null;
  const lasting = [...sentencesIn(text, line)].flatMap((sentence) => readYearsIn(text, sentence, role, now));
  return [...found, ...lasting];
}

/** "Seven years in retail and logistics. Looking to move on": what they are of ends with its sentence. */
function readYearsIn(text: string, { start, end }: Span, role: string | null, now: Date): Found[] {
  const plain = toPlain(text, start, end);
  return findYears(plain.text, now).flatMap((years) => readYearsOf(plain, years, role, now));
}

/** Where work is done, and what nobody knows: "busy kitchens". */
const WORKPLACES =
  /(?:centres|centers|kitchens|schools|hospitals|restaurants|hotels|shops|stores|environments?|settings?|offices|teams|companies|industries|homes|firms|wards|clinics|roles|positions|warehouses|factories|agencies|households|sites)$/i;

/** Years without a word on what they are of are of the role in their line. */
function readYearsOf(plain: Plain, years: Years, role: string | null, now: Date): Found[] {
  // "Frontend engineer, 6 yrs.": nothing follows.
  const isLast = /^[ .,;|]*$/.test(plain.text.slice(years.end));
  const named = isLast ? [] : readOfYears(plain, years, now);
  const ofs = named?.length === 0 ? [role] : (named ?? []);
  return ofs.flatMap((of): Found[] => {
    const lasting: Found = {
      predicate: "years",
      value: String(years.quantity),
      quantity: years.quantity,
      of,
    };
    // "A chef with 6 years' experience in busy kitchens": as a chef.
    if (of && role && of !== role && !lookUp(of) && WORKPLACES.test(of)) return [{ ...lasting, of: role }];
    const isRole = isRoleNoun((of ?? "").toLowerCase().split(" ").at(-1) ?? "");
    return of && of !== role ? [lasting, { predicate: isRole ? "role" : "skill", value: of }] : [lasting];
  });
}

/** The skills that a summary names among other things: "Financial analyst, advanced Excel, VBA". */
export function readNamedSkills(text: string, line: Span): Found[] {
  const plain = toPlain(text, line.start, line.end);
  const role = readRole(plain, 0, plain.text.length);
  return scanKnown(plain, 0, plain.text.length)
    .filter(({ start, end, value }) => !role || start < role.start || end > role.end || lookUp(value)?.isTool)
    .filter(({ end }) => !/^ (?:level [^ ]+ )?candidate\b/.test(plain.text.slice(end)))
    .map(({ kind, value }) => ({ predicate: kind, value }));
}

/** What people praise themselves with before they say what they are: "A hard-working and reliable chef". */
const PRAISE =
  /^(?:an? |the )?(?:(?:very |highly |extremely |fully )?(?:reliable|dependable|motivated|passionate|dedicated|hard-working|hardworking|hard working|enthusiastic|creative|experienced|skilled|skilful|ambitious|proactive|versatile|conscientious|meticulous|organised|organized|friendly|energetic|committed|diligent|efficient|accomplished|talented|driven|punctual|honest|flexible|adaptable|caring|compassionate|dynamic|innovative|strategic|resourceful|approachable|trustworthy|capable|competent|confident|cheerful|responsible|loyal|patient|polite|practical|analytical|curious|thorough|warm|bubbly|outgoing|personable|established|bilingual|multilingual|trilingual|[a-z]+-(?:driven|oriented|orientated|focused|focussed|minded|motivated|winning|savvy)) (?:(?:, )?(?:and )?(?:an? )?)?)+/;

/** "Marketing Manager at Unilever", "Structural engineer (mid-level)". */
export function readTitle(text: string, line: Span, modality?: Modality): Found[] {
  const plain = toPlain(text, line.start, line.end);
  const label = /^[^:,;|]{1,40} : /.exec(plain.text)?.[0].length ?? 0;
  const praise = PRAISE.exec(plain.text.slice(label))?.[0].length ?? 0;
  const role = readRole(plain, label + praise, plain.text.length) ?? roleAfterName(text, line);
  if (!role) return [];
  const said = modality ?? (role.stage === "was" ? "had" : "has");
  // Who was a trainee solicitor has not been a solicitor.
  const isTrainee = role.stage === "becoming" && said === "had";
  const value = isTrainee ? inSentenceCase(traineeName(plain.text, role.start, role.value)) : role.value;
  const after = plain.text.slice(role.end);
  const level = role.level ?? /^ \( (junior|mid-level|senior) /.exec(after)?.[1] ?? null;
  const levels: Found[] = level ? [{ predicate: "level", value: capital(level), modality: said }] : [];
  return [{ predicate: "role", value, modality: said }, ...levels, ...employerIn(text, line, said)];
}

function traineeName(text: string, start: number, role: string) {
  const stage = /([^ ]+) $/.exec(text.slice(0, start))?.[1] ?? "trainee";
  return `${stage} ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
}

/** "Sofia Lindqvist — Project Manager", "JANE WHITFIELD, Solicitor", "Jonas K., Developer". */
function roleAfterName(text: string, { start, end }: Span) {
  const [name = "", title = ""] = text.slice(start, end).split(/\s+[—–|-]\s+|,\s+/);
  if (!/^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.? ?)?(?:\p{Lu}[\p{L}'’-]+)?$/u.test(name) || !title) return null;
  const plain = toPlain(title, 0, title.length);
  return readRole(plain, 0, plain.text.length);
}

/** "… at Boots": the name behind "at" or "@". */
function employerIn(text: string, { start, end }: Span, modality: Modality): Found[] {
  const [whole, found = ""] = /(?:\bat|@)\s+([^,|(\n–—]{2,60})/.exec(text.slice(start, end)) ?? [""];
  const name = found.trim().replace(/\s+(?:since|from|until|till|for)\s.*$/i, "");
  if (!isEmployer(name)) return [];
  const after = text.slice(start, end).split(whole)[1] ?? "";
  const place = modality === "had" ? undefined : placeAmong(segmentsOf(after));
  const employer: Found = { predicate: "employer", value: name.replace(/\.$/, ""), modality };
  return place ? [employer, { predicate: "location", value: place }] : [employer];
}

/** "Previously: Site Engineer at Skanska", "Previous job: Call centre agent, British Gas". */
export function readLabelledPosition(text: string, line: Span, modality: Modality): Found[] {
  const found = readTitle(text, line, modality);
  if (found.length === 0 || found.some(({ predicate }) => predicate === "employer")) return found;
  const second = segmentsOf(text.slice(line.start, line.end))[1] ?? "";
  const isName = isEmployer(second) && !/^(?:self|part|full|mid|junior|senior)\b/i.test(second);
  return isName ? [...found, { predicate: "employer", value: second, modality }] : found;
}

/** "Objective: to obtain a position as a logistics manager". */
export function readAim(text: string, line: Span): Found[] {
  const plain = toPlain(text, line.start, line.end);
  const lead =
    /^(?:(?:to|seeking|looking for|obtain|secure|find|become|becoming|be|a|an|my|the|new|position|role|job|post|work|as|of) )*/.exec(
      plain.text,
    )?.[0].length ?? 0;
  const role = readRole(plain, lead, plain.text.length);
  return role ? [{ predicate: "goal", value: role.value, modality: "wants" }] : [];
}

/** "Location: Birmingham", "Current employer: Lloyds Bank", "Years of experience: 14". */
export function readFact(text: string, { start, end }: Span, label: string): Found[] {
  const value = text
    .slice(start, end)
    .trim()
    .replace(/\s*\([^)]*\d{4}[^)]*\)$|\.$/, "");
  if (/years|exp|yoe/.test(label)) {
    const quantity = Number(/^\d{1,2}(?:\.\d)?/.exec(value)?.[0] ?? 0);
    return quantity > 0 ? [{ predicate: "years", value: String(quantity), quantity }] : [];
  }
  const isPlace = /location|based|city|town|residence|lives/.test(label);
  const name = isPlace ? (value.split(/[,(/]/)[0]?.trim() ?? "") : value;
  if (!isEmployer(name) && !(isPlace && isPlaceName(name))) return [];
  return [{ predicate: isPlace ? "location" : "employer", value: name }];
}

function capital(word: string) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
