const LEADS = [
  /\b(?:experience|experiences|background|history|skills?|work|time|knowledge|expertise|years?)\s+(?:with|in|at|of|on|using|as|doing)\s+(.+)/i,
  /\b(?:about|mention(?:ed)?|remember|recall|of) (?:my|the|that i|when i|i)\s+(?:had\s+|have\s+)?(.+)/i,
  /\b(?:about|with|mention(?:ed)?|at|using|used|of)\s+(.+)/i,
  /\b(?:was|is) my\s+(.+)/i,
  /\b(?:what|which)\s+(.+?)\s+experience\b/i,
  /\bdo i have\s+(?:any |enough |much )?(.+?)\s+experience\b/i,
];

const MOST_WORDS_ALONE = 5;

/** "my experience, and which roles would fit me": what is asked beside it is no part of the subject. */
const ASKED_BESIDE =
  /(?:^|,?\s+)(?:and|but|so)\s+(?:which|what|how|where|who|when|should|can|could|would|do|does|is|are)\b.*$/i;
/** Names all that there is of a person, and nothing of it. */
const EVERYTHING =
  /^(?:(?:current|present|own|latest|work|working|professional|jobs?|roles?|position|employer|career|skills?|strengths?|background|history|experiences?|situation|profile|qualifications?|past|life|and|or|my|whole)\b[\s,]*)+$/i;

/** What a question about one's experience is about: "what do you know about my experience with X?" → "X". */
export function subjectOf(question: string): string {
  const sentence =
    question
      .slice(0, 600)
      .split(/[?\n]|(?<=[.!])\s/)
      .find((part) => part.trim().length > 3) ?? "";
  for (const lead of LEADS) {
    const found = lead.exec(sentence)?.[1];
    if (found) return tidy(found);
  }
  if (/^\W*(?:what|which|who|when|where|how|why|do|did|have|has|is|are)\b/i.test(sentence)) return "";
  // A whole question is no subject: "do you remember what I do?" is about nothing but the person.
  return sentence.split(/\s+/).length > MOST_WORDS_ALONE ? "" : tidy(sentence);
}

function tidy(words: string) {
  const asked = words
    .replace(ASKED_BESIDE, "")
    .replace(/\s+in (?:\w+ )?(?:sentences?|words?|lines?|paragraphs?|points?|short|brief)\b.*$/i, "")
    .trim();
  if (EVERYTHING.test(asked)) return "";
  return asked
    .replace(
      /\b(?:so far|in the past|before|already|earlier|last time|until now|experience|again|to you)\b/gi,
      "",
    )
    .trim()
    .replace(/^(?:do|did|have|had) i(?: have| had)?(?: with| in| as| of| at)?\b\s*/i, "")
    .replace(/^(?:the|a|an|my)\s+/i, "")
    .replace(/\s+/g, " ")
    .replace(/[\s.,;:!?"']+$/, "")
    .trim();
}
