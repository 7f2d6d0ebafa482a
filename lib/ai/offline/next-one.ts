/** "Another one, please": the next question of a practice interview. */
export const NEXT_ONE =
  /^\W*(?:(?:ok(?:ay)?|yes|please|and|now|give me|ask me)\W+)*(?:another|the next|one more|next)(?: one| question)?\W*(?:please)?\W*$/i;
