const RESUME_MARKS = [
  /^[ \t]*(?:work |professional )?(?:experience|employment|work history)\b/im,
  /^[ \t]*(?:education|studies|qualifications)\b/im,
  /^[ \t]*(?:technical |key )?skills\b/im,
  /\b(?:19|20)\d\d\s*(?:-|–|—|to)\s*(?:(?:19|20)\d\d|present|now|today|current)/i,
  /^[ \t]*[-•*–]\s+\S/m,
];
const ADVERT_MARKS = [
  /\b(?:requirements|qualifications|what you(?:'ll)? bring|your profile|must[- ]haves?|who you are)\b/i,
  /\b(?:responsibilities|what you(?:'ll| will) do|your tasks|the role|about the job)\b/i,
  /\b(?:we offer|benefits|about us|our team|we are looking for|apply (?:now|by|at)|join us)\b/i,
];
const SHORTEST = 300;
const MOST_READ = 20_000;

/** A pasted résumé, told by its headings, its spans of years and its bullets. */
export function looksLikeResume(text: string): boolean {
  return (
    text.length >= SHORTEST && RESUME_MARKS.filter((mark) => mark.test(text.slice(0, MOST_READ))).length >= 3
  );
}

/** A pasted job advert. */
export function looksLikeAdvert(text: string): boolean {
  return (
    text.length >= SHORTEST && ADVERT_MARKS.filter((mark) => mark.test(text.slice(0, MOST_READ))).length >= 2
  );
}
