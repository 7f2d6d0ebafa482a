/** What is said where nothing can be said yet. */
export const FEWEST_WORDS = "Too few ratings";
