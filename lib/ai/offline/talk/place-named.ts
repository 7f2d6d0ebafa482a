const PLACES = ["first", "second", "third", "fourth", "fifth", "sixth"];
const NUMBERS = ["one", "two", "three", "four", "five", "six"];
const NAMED =
  /(?<!\b(?:my|a|your|her|his|our) )\b(first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|[4-6]th)\b(?: (?:one|role|path|option|choice|idea|tip|point|step|thing|item|suggestion|bullet|task|of (?:them|these|those))\b)|\b(?:the|that|^)\W?(first|second|third|fourth|fifth|sixth|last)\W*$|\b(?:number|no\.|point|step|option|item|idea|tip|bullet) ?#?([1-6]|one|two|three|four|five|six)\b|^\W*#?([1-6])[.)]?\W*$/i;
/** Only the beginning of a message points at something. */
const READ = 160;

/** "The second one", "step 2", "number two": the place that is pointed at, from 1; "last" is -1; null without one. */
export function placeNamed(question: string): number | null {
  const [, place, bare, number, alone] =
    NAMED.exec(question.slice(0, READ).trim().replace(/\s+/g, " ")) ?? [];
  const said = (place ?? bare ?? number ?? alone)?.toLowerCase();
  if (!said) return null;
  if (said === "last") return -1;
  const at = Math.max(PLACES.indexOf(said), NUMBERS.indexOf(said));
  return at >= 0 ? at + 1 : Number.parseInt(said, 10);
}
