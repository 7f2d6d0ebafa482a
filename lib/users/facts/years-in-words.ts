import { namesRole } from "@/lib/ai/extraction/names-role";

/** "6 years as a nurse", "6 years of Go": as people say it. `of` null is the career as a whole. */
export function yearsInWords(years: number, of: string | null): string {
  return [String(years), years === 1 ? "year" : "years", ofInWords(of)].filter(Boolean).join(" ");
}

/** What years are of, with the words that lead to it: "as a nurse", "of Go"; null for the career. */
export function ofInWords(of: string | null): string | null {
  if (of === null) return null;
  return namesRole(of) ? `as ${withArticle(inside(of))}` : `of ${of}`;
}

/** The first word as it stands inside a sentence; abbreviations keep their capitals. */
function inside(role: string): string {
  return /^\p{Lu}[\p{Ll}'’-]+(?: |$)/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}

/** "a UX designer", "an HGV driver", "an electrician": by how the first letter sounds. */
function withArticle(role: string): string {
  const isSpelled = /^\p{Lu}{2}/u.test(role);
  const isVowel = isSpelled ? /^[AEFHILMNORSX]/.test(role) : /^[aeio]|^u(?!ni|se|ti|ro)/i.test(role);
  return `${isVowel ? "an" : "a"} ${role}`;
}
