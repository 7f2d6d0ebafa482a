import type { Statement } from "./statements";

/** What a question asks for, and how a line reads that tells it: "where did I study?" has no word in common with "MSc Economics". */
const KINDS: [RegExp, RegExp][] = [
  [
    /\b(?:stud(?:y|ied)|degrees?|graduate[ds]?|universit\w+|college|school|educat\w+|qualifi\w+)\b/i,
    /\b(?:B\.?Sc|M\.?Sc|B\.?Eng|M\.?Eng|B\.?A|M\.?A|Ph\.?D|MBA|PGCE|HND|[Dd]egree|[Dd]iploma|[Bb]achelor|[Mm]aster(?:'s)?|[Uu]niversit\w+|[Cc]ollege|[Ss]chool|[Gg]raduat\w+|[Ss]tud(?:y|ied|ying)|[Aa]pprentice\w*|A[- ]levels?)\b/,
  ],
  [
    /\b(?:compan(?:y|ies)|employers?|work(?:ed)? (?:for|at)|where (?:do|did|have) i work\w*|jobs?|positions?|roles?|titles?)\b/i,
    /\b(?:work(?:ed|ing)?|employed|joined|started) (?:at|for|in|with|as)\b|\bi\s?['’]?a?m an? \w+|\S \W?[—–|]\W? ?\S.*|\b(?:19|20)\d\d\b ?[-–—]/i,
  ],
  [
    /\b(?:live|living|based|city|town|country|where (?:am|are) i)\b/i,
    /\b(?:live|living|based|moved|grew up) (?:in|to|near)\b|^[A-ZÀ-Ž][\w À-ž]+, [A-ZÀ-Ž]\w+\b|\b(?:in|from|near) [A-Z]\w+/,
  ],
  [
    /\b(?:management|managing|leadership|leading|supervis\w+) (?:\w+ )?experience\b|\b(?:led|managed) (?:people|a team|anyone|others)\b/i,
    /\b(?:led|lead|managed|managing|mentored|supervis\w+|coached|trained|team of)\b/i,
  ],
  [/\bhow old\b/i, /\bi['’]?\s?a?m (?:now |just )?\d{2}\b|\b\d{2} years old\b|\bage[d:]? ?\d{2}\b|\bborn\b/i],
  [/\bhow long\b/i, /\b\d{1,2} ?(?:years?|yrs?|months?)\b|\b(?:since|for) (?:19|20)?\d/i],
  [/\b(?:earn|salary|paid|pay)\b/i, /[$€£]\s?\d|\b\d+ ?k\b|\b(?:earn|salary|paid)\b/i],
];

/** Statements of the kind that is asked for, as they come. */
export function ofTheKind(question: string, statements: Statement[]): Statement[] {
  const telling = KINDS.filter(([asked]) => asked.test(question)).map(([, told]) => told);
  return statements.filter(({ kind, text }) => kind !== "asked" && telling.some((told) => told.test(text)));
}
