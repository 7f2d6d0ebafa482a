import { describe, expect, test } from "vitest";
import de from "@/lib/i18n/problems/de.json";
import es from "@/lib/i18n/problems/es.json";
import { saidSentences } from "@/tests/house/said-sentences";

/** What no person who uses the product is told, by the beginning of its path. */
const TOLD_TO_OTHERS: Record<string, string> = {
  "lib/apart/read-token.ts": "to another service, of its token",
  "lib/http/admit-service.ts": "to another service, of its token",
  "lib/http/misdirected.ts": "to whoever runs the instances apart",
  "lib/ai/embedding/embedder.ts": "to whoever installs the sentence model",
  "lib/advisor/reembed-some.ts": "to a job's log",
  "lib/users/set-role.ts": "to whoever runs the command",
  "inngest/embedded/call-function.ts": "to a job's log",
  "inngest/embedded/function-config.ts": "to whoever writes a job",
  "inngest/embedded/keep-operation.ts": "to a job's log",
  "inngest/embedded/make-call.ts": "to a job's log",
  "inngest/embedded/settle.ts": "to whoever writes a job",
};
const CATALOGUES: [string, Record<string, string>][] = Object.entries({ de, es });
const said = saidSentences();
const toPeople = new Set(said.filter(({ path }) => !TOLD_TO_OTHERS[path]).map(({ sentence }) => sentence));

describe("what the server refuses with", () => {
  test("is found: constants, tables, what is handed on, and both sides of a choice", () => {
    expect(toPeople.size).toBeGreaterThan(150);
    for (const sentence of [
      "Sign in first.",
      "Use at most {0} characters.",
      "Write a title.",
      "Too many tries for now. Wait {0} minutes, then try again.",
      "The part that keeps prompts does not answer. Nothing is lost: try again shortly.",
      "This reply cannot be tried again: it is finished or still being written.",
    ]) {
      expect(toPeople).toContain(sentence);
    }
  });

  test("has every file of the exceptions saying something still", () => {
    const paths = new Set(said.map(({ path }) => path));
    expect(Object.keys(TOLD_TO_OTHERS).filter((path) => !paths.has(path))).toEqual([]);
  });

  test.each(CATALOGUES)(
    "has a translation in %s, and no translation is left of what nobody says",
    (_, words) => {
      expect([...toPeople].filter((sentence) => !words[sentence]).sort()).toEqual([]);
      expect(Object.keys(words).filter((sentence) => !toPeople.has(sentence))).toEqual([]);
    },
  );

  test.each(CATALOGUES)("keeps its places in %s", (_, words) => {
    const wrong = Object.entries(words).filter(
      ([sentence, to]) => String(placesIn(sentence)) !== String(placesIn(to)),
    );
    expect(wrong).toEqual([]);
  });
});

function placesIn(text: string): string[] {
  return [...text.matchAll(/\{(\d+)(?::(?:said|number|day|time))?\}/g)].map(([, at = ""]) => at).sort();
}
