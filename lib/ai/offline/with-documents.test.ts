import { expect, test } from "vitest";
import { ask } from "@/tests/fakes/briefings";
import { advise } from "./advise";
import { withDocuments } from "./with-documents";

const RESUME = `Maria Okafor

Experience
Data Analyst, Northgate Logistics, 2021 - present
- Built the weekly forecast in Python and dbt; cut stock-outs by 18%.
- Was responsible for the sales dashboards.
Data Analyst, Hollis & Fern, 2018 - 2021
- Wrote the stock reports in SQL.

Education
BSc Mathematics, University of York, 2018

Skills
SQL, Python, dbt, Power BI
`;
const answerTo = (...given: Parameters<typeof ask>) => advise(withDocuments(ask(...given)));
const attached = (text: string, isNew: boolean) => ({ documents: [{ name: "resume.txt", text, isNew }] });
const before = [
  { role: "user" as const, text: "Please review my résumé for an analytics engineering role." },
  { role: "assistant" as const, text: "In the first ten seconds …" },
];

test("an attached résumé is reviewed by its own words, not by those it was sent with", () => {
  const answer = answerTo("Please review my résumé, which I like.", attached(RESUME, true));
  expect(answer).toContain("**3** bullet points");
  expect(answer).not.toContain("*I*, *me* or *my*:");
});

test("a short one is reviewed too, and not asked for again", () => {
  const answer = answerTo("Here is my CV.", attached("Ann Keller\n- ICU nurse, Leeds, 2018 - now", true));
  expect(answer).toContain("I have read all of it");
  expect(answer).not.toContain("Paste the text");
});

test("the question after a review is answered, not taken for another résumé", () => {
  const more = { history: before, ...attached(RESUME, false) };
  const answer = answerTo(
    "I've never used Spark. What gap should I close first to be a data engineer?",
    more,
  );
  expect(answer).toContain("Where to begin");
  expect(answer).toContain("“Built the weekly forecast in Python and dbt; cut stock-outs by 18%.”");
  const other = answerTo("I have worked with Snowflake for two years in a small team by now.", more);
  expect(other).not.toContain("Paste the text");
});
