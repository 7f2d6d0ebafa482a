import { type Found, findPhrases, phraseKey } from "./find-phrases";
import { type Role, roles } from "./roles";

/** Names of fields rather than of roles: they count only beside a word that makes them work. */
const FIELDS = new Set(
  "software engineering;devops;cyber security;cybersecurity;information security;infosec;data analytics;data engineering;public relations;digital marketing;investment banking;it support;desktop support;technical support;business operations;regulatory affairs;people operations;talent acquisition;instructional design;public policy;public administration;social work;civil engineering;mechanical engineering;electrical engineering;elderly care;accounts payable;audit;backend;finance;frontend;hospitality;hr;law;logistics;marketing;nursing;policy;recruiting;recruitment;retail;sales;supply chain;supply chain planning;demand planning;sustainability;teaching;ux;accounting;compliance;pharmacy;plumbing;carpentry;welding;public health;public sector;data science;human resources;customer service;customer support;customer success;quality control;reporter;consultant;buyer;builder;principal;dean;editor;writer;trainer;contractor;founder;administrator;therapist;tester;advocate;doctor;scientist".split(
    ";",
  ),
);
const FIELD_BEFORE =
  /\b(?:in|into|to|from|for|as|am|an?|become|becoming|towards|leave|leaving|is|about|like)\s+(?:\w+\s+)?$/i;
const GOES_TO =
  /\b(?:go|went|going|talk\w*|speak|spoke|complain\w*|report\w*|turn\w*|write|wrote|tell|told|ask|asked|contact\w*|with|by|involve)\b.{0,15}$/i;
const FIELD_AFTER =
  /^\s+(?:jobs?|roles?|careers?|field|positions?|work|industry|team|background|interview|sounds?|looks|seems|appeals|interests|might be|would be|maybe)\b/i;

const known = new Map(
  roles.flatMap((role) => [role.title, ...role.aliases].map((name) => [phraseKey(name), role] as const)),
);

/** Whether a name is that of a field ("marketing") or too wide for a role ("consultant"). */
export function isFieldName(words: string): boolean {
  return FIELDS.has(phraseKey(words));
}

/** The roles a text names, in order, each mention. A text that is only the name of a field counts as a mention. */
export function findRoles(text: string): Found<Role>[] {
  return findPhrases(text, known).filter(({ words, start, end }) => {
    if (!isFieldName(words)) return true;
    // Whom one goes to, not what one becomes.
    if (/^hr$/i.test(words) && GOES_TO.test(text.slice(Math.max(0, start - 30), start))) return false;
    const alone = text.trim().length <= words.length + 12;
    return (
      alone ||
      FIELD_BEFORE.test(text.slice(Math.max(0, start - 30), start)) ||
      FIELD_AFTER.test(text.slice(end, end + 20))
    );
  });
}
