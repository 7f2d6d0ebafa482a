import { DomainError } from "@/lib/errors";

/** Fewer guesses than this, as powers of ten, and whoever has a list is through in an afternoon. */
const FEWEST_GUESSES_LOG10 = 9;
/** What stands further back makes a password no weaker, and the estimate slow. */
const READ_CHARACTERS = 48;

/**
 * Refuses what stands on lists of passwords that leaked, and what is made of such words, of repeats, of sequences, of what
 * `about` says of the person. Throws `invalid` on `field`.
 */
export async function refuseWeakPassword(password: string, field: string, about: string[]): Promise<void> {
  const words = [...about.flatMap((text) => text.toLowerCase().split(/[\s@.]+/)), ...OURS].filter(
    (word) => word.length > 2,
  );
  const { guessesLog10 } = (await estimator()).check(password.slice(0, READ_CHARACTERS), words);
  if (guessesLog10 >= FEWEST_GUESSES_LOG10) return;
  const message =
    "This is easy to guess: it is on lists of leaked passwords, or made of what is. Take a few unrelated words.";
  throw new DomainError("invalid", message, { problems: [{ message, field }] });
}

const OURS = ["career", "advisor", "careeradvisor"];

let made: ReturnType<typeof makeEstimator> | undefined;

function estimator() {
  made ??= makeEstimator();
  return made;
}

/** Loaded when somebody first chooses a password: the lists are large. */
async function makeEstimator() {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  return new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
}
