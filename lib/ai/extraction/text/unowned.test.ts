import { describe, expect, test } from "vitest";
import { checkClaims } from "../check-claims";
import type { Claim } from "../claim";
import { extractClaims } from "../extract-claims";

const NOW = new Date("2026-11-25T12:00:00Z");
const said = (text: string) => extractClaims(text, NOW).map(({ value }) => value);

const NOTHING: [string, string[]][] = [
  [
    "what others say in a transcript",
    [
      "Anna: I am a welder.",
      "Interviewer: I am a senior engineer at Google.",
      "Tom: I have 12 years of experience with Java.",
      "Zbigniew: I am a plumber and I live in Leeds.",
      "[10:32] Maria: I'm a data analyst.",
      "Dr. Lee: I have worked as a surgeon for 20 years.",
      "Anna Schmidt: I know Python and SQL.",
      "My boss: I led a team of 12 at Siemens.",
      "Interviewer: What do you do?\nAnna:\nI am a welder.",
      "Friend: 10 years of experience with Java",
      "**Ben:** I speak French.",
      "Mr. Brown - I am a tax advisor.",
      "Speaker 1: I have 6 years of experience in sales.",
    ],
  ],
  [
    "what is told as another's words",
    [
      "I am a nurse, said Anna.",
      "I am a welder, says Tom.",
      "I have 10 years of experience with Java, he said.",
      "I speak Spanish, my brother told me.",
      "I am a lawyer, replied the candidate.",
      "I have a PhD in Physics, Anna explained.",
      "I live in Berlin, answered my friend.",
      "I know Excel, claims Paul.",
      "I am a florist, laughed Sofia.",
      "I am a payroll clerk, one colleague said.",
      "I can weld, shouted my uncle.",
    ],
  ],
  [
    "what was made up",
    [
      "I lied on my CV that I have a PhD in Physics.",
      "I made up that I speak Spanish.",
      "I pretended to be a nurse.",
      "My CV falsely says I know Kubernetes.",
      "I told the recruiter I have 10 years of Java, which is a lie.",
      "I falsely claimed that I am a lawyer.",
      "It is a lie that I am a nurse.",
      "I was lying when I said I know Rust.",
      "My profile claims I am a senior engineer.",
      "My biggest lie was that I speak Japanese.",
      "I said I was a manager at Tesco, which was not true.",
    ],
  ],
  [
    "what is not to be kept",
    [
      "Forget that I know Excel.",
      "Please do not store that I am a nurse.",
      "Do not remember that I live in Berlin.",
      "Don't write that I am a nurse.",
      "Don't tell anyone that I am a nurse.",
      "You should not keep in your memory that I am a lawyer.",
      "Delete the fact that I have 5 years of Java.",
      "There is no need to record that I have a PhD in Physics.",
      "Can you forget about me being a nurse?",
      "Please don't mention my 10 years of experience with Java.",
      "I'd rather you did not store that I am a nurse.",
    ],
  ],
  [
    "what somebody else is as something",
    [
      "As a teacher, my sister earns less.",
      "As a nurse, she earns more than I do.",
      "As a nurse you earn little.",
      "As a pilot, Tom flies to Berlin.",
      "As an engineer, my brother knows Python.",
      "As a teacher people respect you.",
      "And as a nurse, my mother had no weekends.",
      "As an accountant, our neighbour works from home.",
      "As a programmer, her husband writes Java.",
      "As a tax advisor, someone has to be careful.",
    ],
  ],
  [
    "what one came close to",
    [
      "I was almost a pilot.",
      "I was nearly a lawyer.",
      "I was on the verge of becoming a teacher.",
      "I came close to being a chef.",
      "I was going to be a teacher.",
      "I live near Google.",
      "My flat is opposite Tesco.",
      "I am based near Google.",
      "I live within walking distance of Google.",
      "I have known Python's creator since 2016.",
    ],
  ],
];

describe.each(NOTHING)("%s says nothing of the person", (_, texts) => {
  test.each(texts)("%s", (text) => expect(said(text)).toEqual([]));
});

test.each([
  ["Skills: Python, SQL", "Python"],
  ["Experience: I have 10 years of experience with Java.", "10"],
  ["Interviewer: What do you do?\nMe: I am a nurse.", "Nurse"],
  ["Interviewer: what do you do? Me: I am a nurse.", "Nurse"],
  ["Correction: I am a nurse.", "Nurse"],
  ["Leadership: I led a team at Siemens.", "Team leadership"],
  ["As a teacher, I earn less.", "Teacher"],
  ["As a teacher, my boss pays me little.", "Teacher"],
  ["As a developer, Python helps me a lot.", "Python"],
  ["I am a nurse, and I said so.", "Nurse"],
  ["I am a good nurse, my boss says.", "Nurse"],
  ["I am a teacher, but I lied about my age.", "Teacher"],
  ["I made up the rota and I manage 12 nurses.", "People management"],
  ["I have never lied: I am a nurse.", "Nurse"],
  ["I do not remember much French, but I speak Spanish.", "Spanish"],
  ["I forgot that I have 5 years of Java.", "Java"],
  ["Please don't store my name. I am a nurse.", "Nurse"],
  ["I was a pilot for almost ten years.", "Pilot"],
  ["I live near Berlin.", "Berlin"],
  ["I live in Leeds and work near Google.", "Leeds"],
])("%s is read", (text, value) => expect(said(text)).toContain(value));

test("a model's word for it changes nothing", () => {
  for (const text of [
    "Anna: I am a nurse.",
    "Do not store that I am a nurse.",
    "I made up that I am a nurse.",
  ]) {
    const claim: Claim = {
      ...{ subject: "self", predicate: "role", value: "Nurse", modality: "has", quantity: null, of: null },
      ...{ start: 0, end: text.length, confidence: 0.9, origin: "statement" },
    };
    expect(checkClaims(text, [claim], NOW)).toEqual([]);
  }
});

test.each([
  ["I am a data analyst, my boss told me to learn SQL.", "Data analyst"],
  ["I am a nurse, my mother cried when I qualified.", "Nurse"],
  ["My name is Ana and I am a nurse in Leeds, she said I should ask you.", "Nurse"],
  ["I am a plumber, my wife said it is time for a change.", "Plumber"],
  ["I speak Spanish, my colleague told me that helps.", "Spanish"],
  ["Manager: I managed a team of 12 at Tesco.", "Tesco"],
  ["Lead: I lead 5 people.", "People management"],
  ["Partner: I work with Microsoft.", "Partner"],
  ["Teacher (2015-2020): I taught maths in Leeds.", "Teaching maths"],
  ["Manager: I managed a team of 12 at Tesco.\nTeacher: I taught maths in Leeds.", "Teaching maths"],
  ["As a teacher in Leeds, it is hard to find time.", "Teacher"],
  ["As a nurse, one gets tired.", "Nurse"],
])("own words stay, whoever else is named in them: %s", (text, value) => expect(said(text)).toContain(value));

test.each([
  "Interviewer: What do you do?\nCandidate: I am a welder.",
  "Client: I am a florist.\nAgent: I am a tax advisor.",
  "Manager: I managed a team of 12 at Tesco.\nMe: Really?",
  "Anna: Hello.\nTeacher: I taught maths in Leeds.",
])("a role speaks where others do: %s", (text) => expect(said(text)).toEqual([]));
