const NEXT_ONE =
  /^\W*(?:(?:ok(?:ay)?|yes|please|and|now|give me|ask me)\W+)*(?:another|the next|one more|next)(?: one| question)?\W*(?:please)?\W*$/i;
const LONGEST = 60;

/** "Another one, please": the next question of a practice interview. */
export function wantsNextOne(question: string): boolean {
  return question.length <= LONGEST && NEXT_ONE.test(question);
}
