import type { RoleEntry } from "./role-entry";

export const software: RoleEntry[] = [
  {
    title: "Software engineer",
    aliases: "software developer; programmer; developer; coder; software engineering; swe",
    purpose: "turns needs into working programs and keeps them working as they change",
    core: "Programming; Data structures and algorithms; Version control; Automated testing; Debugging",
    useful: "System design; SQL; CI/CD; Cloud platforms; Code review",
    junior: "finishes well-described tasks with some help, and asks early when stuck",
    mid: "takes a feature from the first question to running in production without being steered",
    senior: "chooses the approach for work that spans people and months, and makes those around them better",
    moves:
      "Backend engineer: the deeper half of most products; DevOps engineer: if you enjoy how software runs more than what it does; Engineering manager: if other people's growth gives you energy; Product manager: if the why interests you more than the how",
    interview:
      "solving a small problem aloud; reading and improving code you have not seen; designing a simple system; a bug that was hard to find; working with people who disagree",
    proof:
      "a small program that somebody really uses; a merged change to an open project; a write-up of a bug and how you found it",
  },
  {
    title: "Backend engineer",
    aliases:
      "backend developer; back-end developer; back-end engineer; server-side developer; backend; java developer; python developer; api developer",
    purpose:
      "builds the services and data stores behind a product, and keeps them correct, fast and operable",
    core: "Programming; API design; SQL; Database design; Automated testing; Version control",
    useful:
      "System design; Distributed systems; Cloud platforms; Containers; Observability; Message queues; Security basics",
    junior: "adds endpoints and queries with tests, following the patterns of the codebase",
    mid: "designs a service or a schema change, ships it without downtime and answers for it in production",
    senior:
      "sets the boundaries between services, sees load, failure and cost coming, and guides others' designs",
    moves:
      "Data engineer: you already model data and care about correctness; DevOps engineer: if running services interests you as much as writing them; Solutions architect: if you like the whole more than the part; Engineering manager: if you already coach and plan",
    interview:
      "designing an API and its errors; modelling data and choosing indexes; what happens when a dependency is slow or down; concurrency and repeated requests; an incident you took part in",
    proof:
      "a service with tests, a migration and a page on how it fails; a query made faster, with the plan before and after; an incident report you wrote",
  },
  {
    title: "Frontend engineer",
    aliases:
      "frontend developer; front-end developer; front-end engineer; web developer; ui developer; react developer; frontend",
    purpose: "builds what people see and touch, so that it is quick, clear and usable by everyone",
    core: "JavaScript; TypeScript; HTML and CSS; Frontend frameworks; Accessibility; Automated testing",
    useful: "Web performance; Design systems; API design; UX design; CI/CD",
    junior: "builds components from a design and makes them work in every state",
    mid: "owns a screen or flow, from loading to error, and measures how it feels on a slow phone",
    senior: "shapes the component architecture and the way design and engineering work together",
    moves:
      "Full-stack engineer: the other half of the features you build; Mobile developer: the same care on other devices; Product designer: if you find yourself redrawing the mock-ups; Engineering manager: if you already mentor",
    interview:
      "building a small component live; state, rendering and where they go wrong; accessibility by keyboard and screen reader; making a slow page fast; working with designers",
    proof:
      "a page with its performance and accessibility measured before and after; a component others reuse; a small app with all its empty, loading and error states",
  },
  {
    title: "Full-stack engineer",
    aliases: "full-stack developer; fullstack; fullstack developer",
    purpose: "carries a feature through every layer, from the screen to the database",
    core: "JavaScript; TypeScript; Frontend frameworks; API design; SQL; Version control; Automated testing",
    useful: "System design; Cloud platforms; CI/CD; Accessibility; Observability",
    junior: "delivers small changes through all layers, following examples",
    mid: "delivers whole features alone and chooses where logic belongs",
    senior: "keeps a product coherent across layers and decides what to make simple",
    moves:
      "Backend engineer: depth in data and services; Frontend engineer: depth in what people see; Product manager: you already see the whole feature; Engineering manager: you can talk with every side",
    interview:
      "designing a feature end to end; where to validate and why; a data model and its screens; trade-offs between speed and care; deploying and rolling back",
    proof:
      "one small product, live, with its code; a feature you can explain from the click to the row; a simplification you made",
  },
  {
    title: "Mobile developer",
    aliases:
      "mobile engineer; ios developer; android developer; ios engineer; android engineer; app developer; flutter developer",
    purpose: "builds apps that feel at home on a phone, also with a poor network and a tired battery",
    core: "Mobile development; Programming; API design; Automated testing; UX design",
    useful: "Accessibility; Observability; CI/CD; Offline-first design; Web performance",
    junior: "builds screens from a design and fixes reported bugs",
    mid: "owns a feature through review, release and crash reports",
    senior: "decides on the app's architecture and release discipline, and mentors",
    moves:
      "Frontend engineer: the same craft on the web; Backend engineer: the other side of the API you call; Product designer: if interaction is what you love",
    interview:
      "app lifecycle and state; offline and synchronisation; a crash you traced; platform guidelines; releasing safely when you cannot roll back at once",
    proof:
      "an app in a store or a recorded demo; a crash rate or start time improved, with how you measured it; a small library",
  },
  {
    title: "Embedded engineer",
    aliases:
      "embedded software engineer; embedded developer; firmware engineer; firmware developer; embedded systems engineer",
    purpose: "writes software that lives close to hardware, where memory, time and safety are tight",
    core: "C; C++; Microcontrollers; Debugging; Electronics; Real-time systems",
    useful: "Python; Automated testing; Functional safety; Linux; Version control",
    junior: "brings up a peripheral and reads a datasheet with guidance",
    mid: "owns a module, its timing and its tests on real hardware",
    senior: "decides the split between hardware and software and answers for safety and updates in the field",
    moves:
      "Electrical engineer: deeper into the board; Software engineer: the same rigour with fewer limits; Quality engineer: if proving that it works interests you most",
    interview:
      "interrupts, timing and races; memory without a safety net; reading a datasheet; a fault found with a scope; updating devices in the field",
    proof:
      "a board you made do something useful, with a write-up; a driver with tests; a fault story with its measurement",
  },
  {
    title: "QA engineer",
    aliases:
      "test engineer; software tester; qa tester; quality assurance engineer; test automation engineer; sdet; tester; qa analyst",
    purpose:
      "finds out what a product really does before its users do, and makes that knowledge cheap to repeat",
    core: "Test design; Automated testing; Bug reporting; Debugging; Programming",
    useful: "CI/CD; SQL; API design; Accessibility; Performance testing; Security basics",
    junior: "runs and writes test cases, and reports bugs that can be reproduced",
    mid: "owns the test approach for a product area and automates what pays off",
    senior: "shapes how the whole team builds quality in, and says plainly what is not tested",
    moves:
      "Software engineer: you already read the code with suspicion; Business analyst: you already know what was really meant; DevOps engineer: pipelines are half of your work; Product manager: you know the product's weak spots",
    interview:
      "testing an everyday object or a form; choosing what not to automate; a bug report from a vague complaint; flaky tests; saying no to a release",
    proof:
      "a test plan for a public site, with found bugs; a small automated suite in a pipeline; a before and after of escaped bugs",
  },
  {
    title: "Game developer",
    aliases: "game programmer; gameplay programmer; unity developer; unreal developer; game engineer",
    purpose: "makes worlds that answer to the player in real time",
    core: "Programming; C++; Game engines; Mathematics; Debugging",
    useful: "Performance tuning; 3D graphics; Version control; Teamwork; Automated testing",
    junior: "implements small mechanics and fixes bugs in an existing project",
    mid: "owns a system such as combat or interface and keeps it within the frame budget",
    senior: "sets technical direction with design and art, and keeps the project shippable",
    moves:
      "Software engineer: the same skills with calmer schedules; Frontend engineer: interaction and performance carry over; Mobile developer: small devices, tight budgets",
    interview:
      "vector mathematics; a mechanic built live; frame time and memory; working with artists and designers; a finished game taken apart",
    proof:
      "one small finished game; a mechanic with its source and a short video; a game-jam entry with what you would change",
  },
  {
    title: "Engineering manager",
    aliases:
      "software engineering manager; development manager; head of engineering; tech lead; technical lead; team lead engineering; dev lead",
    purpose: "answers for a team's people, its delivery and the soundness of what it builds",
    core: "People management; Coaching; Planning; System design; Stakeholder management; Hiring",
    useful: "Agile methods; Budgeting; Conflict resolution; Public speaking; Incident management",
    junior: "leads a small team with close support and learns to stop doing the work alone",
    mid: "runs a steady team: clear priorities, honest feedback, people who grow",
    senior: "leads through other leads, and shapes how the organisation hires, plans and decides",
    moves:
      "Product manager: if direction interests you more than the team; Solutions architect: back to the craft with a wide view; Project manager: if delivery is what you love; Operations manager: the same questions outside engineering",
    interview:
      "someone who underperformed; a conflict you settled; saying no upwards; delivery that slipped; growing a person; a technical decision you let others take",
    proof:
      "a person you helped grow, with their consent; a process you simplified; a team's outcome and your share in it",
  },
];
