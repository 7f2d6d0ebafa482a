import { expect, test } from "vitest";
import { checkResume } from "./check-resume";

const RESUME = `PRIYA NAIR
EXPERIENCE
- Managed a team of four
- SEO, HubSpot, Google Analytics
- Planned, built and tested the site
- Reduced waiting by a third`;

test("what leads to a résumé is not counted as a part of it", () => {
  const alone = checkResume(RESUME);
  expect(alone.pronouns).toBe(0);
  expect(checkResume(`Hi, here is my CV:\n\n${RESUME}`)).toEqual(alone);
  expect(checkResume(`I wrote my lines.\n${RESUME}`).pronouns).toBe(2);
});

test("a list of tools is no line that lacks a result", () => {
  const { bullets, weakest } = checkResume(RESUME);
  expect(bullets).toBe(3);
  expect(weakest).toEqual(["Managed a team of four", "Planned, built and tested the site"]);
});
