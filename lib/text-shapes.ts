import { z } from "zod";

interface Bounds {
  /** In code points, the way JSON Schema and people count; `z.string().max()` would count an emoji twice or more. */
  longest: number;
  shortest?: number;
  tooShort?: string;
  tooLong?: string;
}

/** A text as it was sent. */
export function text({ longest, shortest = 0, tooShort, tooLong }: Bounds) {
  return z
    .string()
    .refine((given) => isAtLeast(given, shortest), {
      message: tooShort ?? `Use at least ${shortest} characters.`,
    })
    .refine((given) => isAtMost(given, longest), {
      message: tooLong ?? `Use at most ${longest} characters.`,
    })
    .meta({ ...(shortest > 0 ? { minLength: shortest } : {}), maxLength: longest });
}

/** A text without the white space at its ends; it may be empty. */
export function trimmed(longest: number) {
  return z
    .string()
    .trim()
    .refine((given) => isAtMost(given, longest), { message: `Use at most ${longest} characters.` })
    .meta({ maxLength: longest });
}

/** A text without the white space at its ends, of which something is left. */
export function words(longest: number, empty = "Write something.") {
  return z
    .string()
    .trim()
    .refine((given) => given !== "", { message: empty, abort: true })
    .refine((given) => isAtMost(given, longest), { message: `Use at most ${longest} characters.` })
    .meta({ minLength: 1, maxLength: longest, pattern: "\\S" });
}

/** The same in one line, for what stands between the lines of others. */
export function oneLine(longest: number, empty?: string) {
  return words(longest, empty).refine(
    (given) => !/[\r\n\u0085\u2028\u2029]/.test(given),
    "Write it in one line.",
  );
}

function isAtMost(given: string, longest: number): boolean {
  if (given.length <= longest) return true;
  return given.length <= 2 * longest && [...given].length <= longest;
}

function isAtLeast(given: string, shortest: number): boolean {
  return given.length >= 2 * shortest || [...given].length >= shortest;
}
