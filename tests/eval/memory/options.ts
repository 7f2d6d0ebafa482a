import { resolve } from "node:path";
import { parseArgs } from "node:util";

export interface Options {
  turns: string | undefined;
  questions: string | undefined;
  /** A folder whose score.mjs exports `conversations` with turns, questions and their evidence. */
  set: string | undefined;
  /** Where the rankings go. */
  out: string | undefined;
  /** Whether constants are also chosen by leaving one conversation out at a time. */
  grid: boolean;
}

const USAGE = `npm run eval:memory -- --turns FILE --questions FILE [--out RANKINGS.jsonl] [--no-grid]
npm run eval:memory -- --set FOLDER [--out RANKINGS.jsonl] [--no-grid]   (MEMORY_EVAL_SET names a folder too)

FILE holds one JSON object a line.
  turns      {"conversation", "session", "date", "id", "speaker", "text", "caption"?}
  questions  {"conversation", "question", "text", "category"?, "evidence"?: [turn ids]}
FOLDER holds a score.mjs that exports \`conversations\`: [{ id, turns, questions }].`;

/** Reads the command line; ends the process with the usage when nothing says what to read. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      turns: { type: "string" },
      questions: { type: "string" },
      set: { type: "string", default: process.env.MEMORY_EVAL_SET },
      out: { type: "string" },
      "no-grid": { type: "boolean", default: false },
    },
  });
  const files = values.turns !== undefined && values.questions !== undefined;
  if (!files && !values.set) {
    console.error(USAGE);
    process.exit(2);
  }
  const place = (path: string | undefined) => (path === undefined ? undefined : resolve(path));
  return {
    turns: place(values.turns),
    questions: place(values.questions),
    set: files ? undefined : place(values.set),
    out: place(values.out),
    grid: !values["no-grid"],
  };
}
