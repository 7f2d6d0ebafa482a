import { expect, test } from "vitest";
import { ask } from "@/tests/fakes/briefings";
import { advise } from "../advise";
import { withDocuments } from "../with-documents";

const attached = (text: string) =>
  advise(
    withDocuments(
      ask("Please review my résumé.", { documents: [{ name: "resume.txt", text, isNew: true }] }),
    ),
  );

test("a résumé of two lines is answered with what it holds and what to add, not with a request for it", () => {
  const answer = attached("Ada Lovelace\nNurse at Beta Clinic, 2015 - 2019");
  expect(answer).toContain("*Nurse at Beta Clinic, 2015 - 2019*");
  expect(answer).toContain("What to add");
  expect(answer).not.toContain("Paste the text of your résumé");
});

test("a review without a résumé asks for one", () => {
  expect(advise(ask("Please review my résumé."))).toContain("Paste the text of your résumé");
  expect(attached("  \n ")).toContain("Paste the text of your résumé");
});
