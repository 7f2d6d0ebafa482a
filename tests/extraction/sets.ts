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

/** Many people's ways to speak. Half of it was never looked at: what is wrong and missed there still is. */
export const VOICES_SET = "tests/extraction/many-voices.jsonl";

/** Every walk of life. Its even lines were read while rules were mended, its odd lines never. */
export const WALKS_SET = "tests/extraction/walks-of-life.jsonl";

/** Plain statements, and several people's ways to write, of two hands that saw no rules; odd lines never looked at. */
export const TALK_SET = "tests/extraction/plain-talk.jsonl";
export const PERSONAS_SET = "tests/extraction/personas.jsonl";

/** Ordinary English by class, and messages as people write them, of two more hands; odd lines never looked at. */
export const EXAMINER_SET = "tests/extraction/examiner.jsonl";
export const PASSERS_SET = "tests/extraction/passers-by.jsonl";

/** And those of other hands, which saw no rules. */
export const SETS = [
  ...OWN_SETS,
  "tests/extraction/strangers.jsonl",
  "tests/extraction/strangers-hard.jsonl",
  "tests/extraction/ordinary.jsonl",
  "tests/extraction/terse.jsonl",
  VOICES_SET,
  WALKS_SET,
  TALK_SET,
  PERSONAS_SET,
  EXAMINER_SET,
  PASSERS_SET,
];
