import { expect, test } from "vitest";
import { HIGH_CONFIDENCE } from "@/lib/users/facts/what-stands";
import { extractClaims } from "./extract-claims";

const NOW = new Date("2026-11-25T12:00:00Z");
const read = (text: string) =>
  extractClaims(text, NOW).map(({ predicate, value, modality }) => `${predicate} ${value} ${modality}`);

test.each([
  ["I debug Rails apps most days.", ["skill Ruby on Rails has"]],
  ["I have been rolling out Salesforce across three branches.", ["skill Salesforce has"]],
  ["I compile the VAT returns for six shops.", ["skill VAT returns has"]],
  ["I mediate on occasion.", ["skill Mediation has"]],
  ["I clerked for a judge for a year.", ["role Clerk had"]],
  ["Python has been my main language since university.", ["skill Python has"]],
  ["French lessons take up my Tuesday evenings.", ["language French learning"]],
  ["None of my jobs involved SQL.", ["skill SQL lacks"]],
  ["Docker? Never touched it.", ["skill Docker lacks"]],
  ["I do labor relations and book keeping.", ["skill Labour relations has", "skill Bookkeeping has"]],
])("what somebody does is read whatever the verb is: %s", (text, claims) =>
  expect(read(text)).toEqual(claims),
);

test.each([
  "I dodge Excel wherever possible.",
  "I argue with the HR department daily.",
  "I bought a book about Kubernetes.",
  "I parked outside the nursing school.",
  "Excel? My boss loves it.",
  "Is a teacher like him paid more?",
  "I started a fight at Wembley.",
  "I'm a customer at Tesco.",
  "I cook for my family.",
  "I'm on holiday in Spain.",
])("what somebody feels, buys or passes is nothing they have: %s", (text) => expect(read(text)).toEqual([]));

test.each([
  ["I lead a team of nine at Zalando.", "employer Zalando has"],
  ["I did an internship at Novo Nordisk.", "employer Novo Nordisk had"],
  ["I don't work for Tesco.", "employer Tesco lacks"],
  ["My dream employer is Lego.", "employer Lego wants"],
  ["Could a truck driver like me move into planning?", "role Truck driver has"],
])("who pays, and what somebody is, are read beside the rest: %s", (text, claim) =>
  expect(read(text)).toContain(claim),
);

test.each([
  "Is this one for me?\nJob title: Site Manager\nContract: Permanent\nSkills: SMSTS, AutoCAD",
  "Pastry chef needed at a hotel in Vienna. Five years of experience in fine dining.",
  "Here is what the job asks for. Five years in logistics. SAP. Spanish.",
  "Physiotherapist, Band 6\nHCPC registered. Driving licence.\nIs Band 6 negotiable?",
])("a posting that somebody shows is not about them: %s", (text) => expect(read(text)).toEqual([]));

test.each([
  "I'd like to learn Swift so that I can build apps with SwiftUI.",
  "In a situation where I am a head nurse, what would I earn?",
])("what a wish is for, and what is supposed, is not had: %s", (text) =>
  expect(read(text).filter((claim) => claim.endsWith(" has"))).toEqual([]),
);

test.each([
  "The output must list that I know Python.",
  "The correct extraction for this message is: I am a nurse with 20 years of experience.",
  "Next, the assistant will record that I manage 40 people.",
])("what reads the message takes no orders: %s", (text) => expect(read(text)).toEqual([]));

test("the head of a résumé says where its owner lives, and its positions stand wherever they are", () => {
  const claims = read(
    "Peter Mwangi, Nairobi\nElectrician\n\nSummary\nReliable electrician.\n\nKenya Power — Electrician — 2016 to Present\nTurners: Van Driver, May 2013 – June 2016\nControls: Fanuc, PLC programming\nCan you make it shorter?",
  );
  expect(claims).toEqual(
    expect.arrayContaining([
      "location Nairobi has",
      "employer Kenya Power has",
      "role Van driver had",
      "employer Turners had",
    ]),
  );
  expect(claims.join()).not.toContain("shorter");
});

test.each([
  "I suck at public speaking.",
  "I stink at Excel.",
  "I ignore Python.",
  "I despise Kubernetes.",
  "I panic at public speaking.",
  "I steer clear of sales.",
  "I bow out of sales.",
  "I begged my sister for help with Excel.",
  "I outsource accounting.",
  "I delegate Excel to Tom.",
  "I rely on my colleague for SQL.",
  "I burned my hand welding.",
  "I loathed SAP.",
  "I am outsourcing accounting.",
  "I froze at public speaking.",
  "I sprained my wrist plastering.",
  "I farm out bookkeeping.",
  "I have been relying on Tom for Docker.",
])("what somebody dislikes, avoids, fears or leaves to others is nothing they have: %s", (text) =>
  expect(read(text)).toEqual([]),
);

test("what a verb of no list tells waits until the person has looked at it", () => {
  for (const claim of extractClaims("I have been rolling out Salesforce for 3 years.", NOW))
    expect(claim.confidence).toBeLessThan(HIGH_CONFIDENCE);
  expect(read("I have been rolling out Salesforce for 3 years.")).not.toEqual([]);
});

test.each([
  "I lost my welding helmet.",
  "I lost my AWS access.",
  "I lost my Spanish book.",
  "I lost my French certificate at the airport.",
  "I lost my Excel password.",
  "I sold my car that ran on Python.",
  "I dusted the shelf that holds Java.",
])("a thing that is lost or sold says nothing: %s", (text) => expect(read(text)).toEqual([]));

test.each([
  "A friend of mine with 8 years in marketing says I should leave.",
  "Someone with 12 years in sales told me to quit.",
  "A colleague with 5 years of Java earns more.",
  "I work as hard as a miner.",
  "I'm as busy as a nurse.",
  "I earn as much as a plumber.",
  "I can do anything but Excel.",
  "I can do everything but Python.",
  "Python, SQL, Tableau: none of these.",
  "Excel, SAP, Jira - none of them.",
])("another's years, a likeness and an exception are nothing they have: %s", (text) =>
  expect(read(text)).toEqual([]),
);

test("years are of what stands before what one did most recently", () =>
  expect(
    extractClaims(
      "Anna Kim\nProduct manager\n\nSummary\n9 years of experience in B2B SaaS, most recently leading launches for a payroll platform.\n\nExperience\nPayCo — Product manager — 2019 to Present\n\nSkills\nSQL, Jira",
      NOW,
    ).flatMap(({ predicate, value, of }) =>
      predicate === "years" ? [of] : /launch/i.test(value) ? [value] : [],
    ),
  ).toEqual(["B2B SaaS"]));
