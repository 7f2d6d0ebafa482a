export type Section =
  | "summary"
  | "experience"
  | "education"
  | "skills"
  | "languages"
  | "learning"
  | "goal"
  | "current"
  | "earlier"
  | "facts"
  | "certificates"
  | "employers"
  | "contact"
  | "level"
  | "other";

const HEADINGS: [Section, RegExp][] = [
  [
    "summary",
    /^(?:(?:professional|personal|executive|career) )?(?:other|misc|extras?|additional|(?:other|additional|further) (?:information|info|details)|summary|profile|statement|about|about me)$/,
  ],
  [
    "goal",
    /^(?:(?:career|professional|my) )?(?:objectives?|goals?|aims?|looking for|seeking|target(?: role| job)?|next step)$/,
  ],
  ["learning", /^(?:(?:currently|now) )?(?:learning|studying|training for|working towards)$|^in progress$/],
  [
    "current",
    /^(?:current(?:ly)?|now|present|role|profession|title|job title|position|occupation|job|headline|(?:current|present|part-time) (?:role|position|job|post|title|status|occupation|work)|i work now|(?:work|job|working|doing) now|now working|at the moment|most recent(?: role| job| position)?|latest (?:role|job|position))$/,
  ],
  [
    "earlier",
    /^(?:previous(?:ly)?|before|before that|formerly|past|earlier|(?:previous|last|past|former|first|earlier) (?:jobs?|roles?|positions?|posts?|employment|work)|i worked before|(?:work|jobs?|worked|did) before|other jobs|jobs before|used to be|first|then|finally)$/,
  ],
  [
    "facts",
    /^(?:location|based in|city|town|residence|place of residence|lives(?: in)?|living in|lives at|home town|home|employer|current (?:employer|company|workplace)|present (?:employer|company)|company|years of experience|years in (?:the )?(?:trade|industry|role|job|business|field|profession)|total experience|years|exp|yoe)$/,
  ],
  [
    "experience",
    /^(?:(?:professional|work|relevant|clinical|teaching|previous|employment) )?(?:experience|employment|employment history|work history|job history|history|career history|career|background|positions|jobs|work|internships?|placements?)$/,
  ],
  [
    "education",
    /^(?:academic|academics|degrees?|schools?|schooling|studied|education|education and training|education & training|academic background|studies|qualifications|academic qualifications|qualification)$/,
  ],
  [
    "skills",
    /^(?:(?:key|core|technical|professional|main|soft|hard|clinical|it|computer|relevant|other|additional|software|practical|trade|digital|kitchen|personal|transferable) )*(?:skills?|abilities|competenc(?:ies|es)|strengths|technologies|technology|tech|software|systems|subjects|specialties|specialisms|tools|tech stack|stack|areas of (?:expertise|practice|work)|process(?:es)?|methods?|machines|machinery|equipment|computers?|it|programs|programmes|packages|frameworks|databases|cloud|devops|libraries|platforms|(?:i am |i'm )?(?:good|best|skilled) (?:at|in)|proficient in|can do|works? with|uses|experienced (?:in|with)|strong in|familiar with|knowledge|techniques|specialities|specialisations|specializations|(?:computer|it|digital) literacy|i know|expertise|skills and tools|skills & tools|skills and competencies)$/,
  ],
  ["languages", /^(?:[a-z]+ )?languages?(?: skills)?$|^(?:i )?speaks?$|^spoken$|^(?:mother|native) tongue$/],
  [
    "certificates",
    /^(?:certificat(?:es?|ions?)|licen[cs]es?|certifications? and licen[cs]es?|licen[cs]es? (?:and|&) certifications?|certifications? & licen[cs]es?|courses|papers|paperwork|badges|certs?|tickets?|cards?|certificates? (?:and|&|\/) (?:licen[cs]es|training|tickets)|licen[cs]es? (?:and|&|\/) (?:certificates|tickets|cards)|(?:professional )?(?:registrations?|memberships?|accreditations?|credentials)|professional development|cpd|(?:(?:additional|further|other) )?training|trainings)$/,
  ],
  [
    "other",
    /^(?:references|clients|availability|visa|status|work permit|notice period|salary|expected salary|marital status|countries|family|projects|personal projects|interests|hobbies|hobbies and interests|publications|awards|volunteering|volunteer experience|achievements)$/,
  ],
  [
    "contact",
    /^(?:contact(?: details| information)?|personal (?:details|information)|name|full name|address|phone|mobile|tel|telephone|email|e-mail|mail|linkedin|website|web|date of birth|born|nationality|driving licen[cs]e)$/,
  ],
  ["employers", /^(?:previous|past|former|earlier|other|last) (?:employers?|companies|company|workplaces?)$/],
  ["level", /^(?:(?:career |seniority |experience )?level|seniority|grade)$/],
];

/** A span of years as résumés write it; the second group is empty or names the end. */
export const DATES =
  /\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? |\d{1,2}[/.])?(?:19|20)\d\d\s*(?:->|→|-|–|—|to|until|till)\s*(?:(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? |\d{1,2}[/.])?((?:19|20)\d\d)|(present|now|today|date|current|currently|ongoing|(?=\s*(?:\)|[,;]?\s*$)))|\bsince (?:19|20)\d\d())(?:\b|(?=\))|\s*$)/i;

/** The section that a line opens, with where its own content begins ("Skills: Go"); null when it opens none. */
export function sectionOf(line: string): { section: Section; label: string; rest: number } | null {
  const opening = line.slice(0, 60);
  const { index: colon, length } = labelEnd(opening);
  const label = (colon < 0 ? opening : opening.slice(0, colon))
    .replace(/[#*_=•-]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  if (colon < 0 && line.length > 50) return null;
  const found = HEADINGS.find(([, pattern]) => pattern.test(label));
  if (!found) return null;
  const after = colon < 0 ? line.length : colon + length;
  return {
    section: found[0],
    label,
    rest: after + (line.slice(after).length - line.slice(after).trimStart().length),
  };
}

/** A label ends with a colon, or an arrow: "stack -> Go, Redis". */
function labelEnd(opening: string) {
  const end = /:|\s(?:->|=>|→)/.exec(opening);
  return { index: end?.index ?? -1, length: end?.[0].length ?? 0 };
}
