import { expect, test } from "vitest";
import { ofInWords, yearsInWords } from "./years-in-words";

test("years of a role are said as one, years of a skill as of it", () => {
  expect(yearsInWords(6, "Nurse")).toBe("6 years as a nurse");
  expect(yearsInWords(1, "Electrician")).toBe("1 year as an electrician");
  expect(yearsInWords(6, "Go")).toBe("6 years of Go");
  expect(yearsInWords(4, "Nursing")).toBe("4 years of Nursing");
  expect(yearsInWords(2.5, null)).toBe("2.5 years");
});

test("abbreviations keep their capitals and get the article that they sound like", () => {
  expect(ofInWords("HGV driver")).toBe("as an HGV driver");
  expect(ofInWords("UX designer")).toBe("as a UX designer");
  expect(ofInWords("University lecturer")).toBe("as a university lecturer");
  expect(ofInWords("Head of sales")).toBe("as a head of sales");
});
