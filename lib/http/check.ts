import type { z } from "zod";
import { DomainError, type Problem } from "@/lib/errors";
import { theirLocale } from "@/lib/http/in-their-language";
import { zodWordsIn } from "@/lib/http/zod-words";

// A body of a megabyte can hold a hundred thousand unknown fields; nobody reads that many complaints.
const MOST_PROBLEMS = 50;

/** The value as the schema shapes it. Throws `invalid` with one problem for each thing that is wrong. */
export function check<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value, zodWordsIn(theirLocale()));
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap(toProblems).slice(0, MOST_PROBLEMS);
  throw new DomainError("invalid", "Some of this cannot be accepted.", { problems });
}

function toProblems(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code !== "unrecognized_keys") return [problem(issue.message, issue.path)];
  return issue.keys
    .slice(0, MOST_PROBLEMS)
    .map((key) => problem("Not a field of this request.", [...issue.path, key]));
}

function problem(message: string, path: PropertyKey[]): Problem {
  const field = path.map(String).join(".").slice(0, 200);
  return field ? { message, field } : { message };
}
