/** What decides the order of passages. Chosen by leaving one conversation out at a time: decision 14. */
export interface RecallWeights {
  /** How soon another mention of a word in the same passage stops to count: the k1 of BM25. */
  saturation: number;
  /** What a word counts that was said one, two, three … turns before the passage, or after it. */
  before: number[];
  after: number[];
  /** Likeness in meaning, beside 1 for words; both as distances from the mean in standard deviations. */
  meaning: number;
  /** The same of the turns around, 1, 2, 3 … turns away. */
  meaningAround: number[];
  /** × the logarithm of the passage's length in words: who says more, answers more. */
  length: number;
  /** Taken off a passage that asks. */
  question: number;
  /** For a passage that names a time, where a time is asked for. */
  time: number;
  /** × what the advisor itself said. */
  advisor: number;
}

export const RECALL_WEIGHTS: RecallWeights = {
  saturation: 1,
  before: [0.6, 0.5, 0.4],
  after: [0.5, 0.4, 0.3],
  meaning: 1,
  meaningAround: [0.2, 0.15, 0.1],
  length: 1,
  question: 1,
  time: 1.5,
  advisor: 0.3,
};
