import { expect, test } from "vitest";
import { addSkills, MOST_SKILLS } from "./add-skills";

test("a pasted list becomes skills: bullets off, each once, in the order given", () => {
  expect(addSkills(["Go"], "• Kubernetes\n- go, SQL ;  public   speaking\n")).toEqual([
    "Go",
    "Kubernetes",
    "SQL",
    "public speaking",
  ]);
});

test("nothing and too much are left out", () => {
  expect(addSkills(["Go"], " , ;\n")).toEqual(["Go"]);
  expect(addSkills([], "x".repeat(61))).toEqual([]);
  const many = Array.from({ length: 150 }, (_, index) => `skill ${index}`).join(",");
  expect(addSkills([], many)).toHaveLength(MOST_SKILLS);
});
