/** The labelled sets of the hand that wrote the rules. */
export const OWN_SETS = [
  "tests/extraction/sentences.jsonl",
  "tests/extraction/held-out.jsonl",
  "tests/extraction/second-set.jsonl",
  "tests/extraction/third-set.jsonl",
  "tests/extraction/fourth-set.jsonl",
  "tests/extraction/fifth-set.jsonl",
  "tests/extraction/sixth-set.jsonl",
  "tests/extraction/seventh-set.jsonl",
];

/** And those of another hand, which saw no rules. */
export const SETS = [
  ...OWN_SETS,
  "tests/extraction/strangers.jsonl",
  "tests/extraction/strangers-hard.jsonl",
];
