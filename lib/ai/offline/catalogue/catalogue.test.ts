import { describe, expect, test } from "vitest";
import { phraseKey } from "./find-phrases";
import { findRoles } from "./find-roles";
import { canonicalSkill, findSkills, withShown } from "./find-skills";
import { roles, roleTitled } from "./roles";

const skillsIn = (text: string) => [...new Set(findSkills(text).map((found) => found.value))];
const rolesIn = (text: string) => findRoles(text).map((found) => found.value.title);

describe("the catalogue", () => {
  test("knows at least forty-five roles, each told in full, and no figures", () => {
    expect(roles.length).toBeGreaterThanOrEqual(45);
    for (const role of roles) {
      expect(role.core.length, role.title).toBeGreaterThanOrEqual(4);
      expect(role.moves.length, role.title).toBeGreaterThanOrEqual(3);
      expect(role.interview.length, role.title).toBeGreaterThanOrEqual(5);
      expect(role.proof.length, role.title).toBeGreaterThanOrEqual(3);
      expect(JSON.stringify(role).replace(/3D|B2B/g, ""), role.title).not.toMatch(/\d|“|”/);
      expect([...role.core, ...role.useful].every(Boolean), role.title).toBe(true);
    }
  });

  test("every move leads to a role it knows", () => {
    const lost = roles.flatMap((role) => role.moves).filter((move) => !roleTitled(move.to) || !move.because);
    expect(lost).toEqual([]);
  });

  test("no name belongs to two roles", () => {
    const names = roles.flatMap((role) => [role.title, ...role.aliases].map(phraseKey));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("no skill stands in both lists of a role, and each is known by one name", () => {
    for (const role of roles) {
      const all = [...role.core, ...role.useful];
      expect(new Set(all).size, role.title).toBe(all.length);
      for (const skill of all) expect(canonicalSkill(skill), role.title).toBe(skill);
    }
  });
});

describe("findSkills", () => {
  test.each([
    ["k8s and golang, some js", ["Kubernetes", "Go", "JavaScript"]],
    ["Python, Go, R and C", ["Python", "Go", "R", "C"]],
    ["I write Go services in C++ and C#.", ["Go", "C++", "C#"]],
    ["We used Node.js, CI/CD and .NET", ["Node.js", "CI/CD", "C#"]],
    ["I built it in React.", ["React"]],
  ])("finds in %s: %s", (text, skills) => expect(skillsIn(text)).toEqual(skills));

  test.each([
    "I go home",
    "Go to the office",
    "We react to change in spring",
    "vitamin C is good",
    "Plan R was dropped",
  ])("finds nothing in: %s", (text) => expect(skillsIn(text)).toEqual([]));

  test("knows what a skill also shows", () => expect(withShown("PostgreSQL")).toContain("SQL"));
});

describe("findRoles", () => {
  test.each([
    ["I am a front-end developer", ["Frontend engineer"]],
    ["from nurse to data analyst", ["Registered nurse", "Data analyst"]],
    ["Customer support team lead", ["Customer support lead"]],
    ["two product managers and a Chef", ["Product manager", "Chef"]],
    ["I want to work in marketing", ["Marketing manager"]],
    ["our sales went up and the law says so", []],
  ])("finds in %s: %s", (text, titles) => expect(rolesIn(text)).toEqual(titles));

  test("reads a hundred thousand characters in a moment", () => {
    const started = performance.now();
    findRoles("I was a nurse and later a data engineer with SQL. ".repeat(2000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
