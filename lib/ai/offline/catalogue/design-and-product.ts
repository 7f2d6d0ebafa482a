import type { RoleEntry } from "./role-entry";

export const designAndProduct: RoleEntry[] = [
  {
    title: "UX designer",
    aliases:
      "user experience designer; interaction designer; ux/ui designer; ui/ux designer; ux; ui designer; user interface designer",
    purpose: "finds out what people are trying to do and shapes the product so that they can",
    core: "UX design; User research; Wireframing; Prototyping; Usability testing; Communication",
    useful: "Accessibility; Visual design; Design systems; HTML and CSS; UX writing; Workshop facilitation",
    junior: "designs screens and flows within a system, and tests them with a few people",
    mid: "owns a problem from research to shipped design and can defend every choice",
    senior: "shapes which problems are solved, and raises the design sense of the whole team",
    moves:
      "Product designer: wider responsibility for the outcome; UX researcher: if listening is the best part; Product manager: if you argue about what to build; Frontend engineer: if you build your own prototypes",
    interview:
      "a portfolio case told as problem, choices, outcome; a whiteboard exercise; a design that research proved wrong; working with engineers; handling feedback",
    proof:
      "two cases with the dead ends left in; a usability test of an existing product; a before and after with what people could do",
  },
  {
    title: "Product designer",
    aliases: "digital product designer; senior product designer; service designer",
    purpose: "answers for how a product looks, works and earns its place, from idea to polished detail",
    core: "UX design; Visual design; Prototyping; Design systems; User research; Stakeholder management",
    useful: "Accessibility; Experiment design; HTML and CSS; Product strategy; Workshop facilitation",
    junior: "delivers well-made screens with guidance on the problem",
    mid: "owns an area together with a product manager and engineers",
    senior: "sets direction across areas and makes good design repeatable",
    moves:
      "Product manager: you already weigh value and effort; UX researcher: depth in understanding people; Graphic designer: if craft and brand draw you; Engineering manager: leading makers is a near relative",
    interview:
      "a case with its trade-offs; critique of a product you use; design under a hard limit; measuring a design; a disagreement with a product manager",
    proof:
      "a case study with its outcome; a component added to a design system; a redesign tested with real people",
  },
  {
    title: "UX researcher",
    aliases:
      "user researcher; design researcher; usability researcher; customer researcher; market researcher",
    purpose: "brings the people outside into the decisions made inside",
    core: "User research; Interviewing; Survey design; Usability testing; Qualitative analysis; Communication",
    useful: "Statistics; Experiment design; Workshop facilitation; Data visualisation; Research ethics",
    junior: "runs sessions with a guide and reports what was seen, apart from what it may mean",
    mid: "chooses the method for the question and gets the finding used",
    senior: "sets the research agenda and teaches others to ask well",
    moves:
      "Product manager: you know the users best; UX designer: acting on what you find; Data analyst: numbers beside the voices; Policy analyst: the same care with public questions",
    interview:
      "a method chosen for a question; a leading question mended; a finding nobody wanted; recruiting fairly; small samples and what they can say",
    proof:
      "a study of five people with a two-page report; an interview guide; a decision that changed because of your finding",
  },
  {
    title: "Graphic designer",
    aliases:
      "visual designer; brand designer; communication designer; illustrator; art director; motion designer",
    purpose: "gives ideas a form that people notice, understand and remember",
    core: "Visual design; Typography; Layout; Design software; Brand design; Communication",
    useful: "Illustration; Motion design; Print production; Web design; Photography; Client management",
    junior: "makes layouts and variants from a brief and an existing brand",
    mid: "owns a project from brief to delivery, with the client",
    senior: "sets the visual direction and leads others' work to it",
    moves:
      "UX designer: add how it works to how it looks; Product designer: the same eye for digital products; Content marketer: if the message is what you care about; Marketing manager: if campaigns are",
    interview:
      "a portfolio with the brief beside the result; feedback you disagreed with; work under a tight date; files handed over cleanly; a brand you would change",
    proof:
      "six strong pieces rather than twenty; a real job for a club or shop; the sketches behind one result",
  },
  {
    title: "Product manager",
    aliases:
      "product owner; product lead; product management; head of product; associate product manager; technical product manager",
    purpose: "decides what is worth building next, and answers for whether it helped",
    core: "Product strategy; User research; Prioritisation; Stakeholder management; Data analysis; Communication",
    useful:
      "Experiment design; SQL; UX design; Agile methods; Domain knowledge; Technical understanding; Presentation",
    junior: "owns a small area: writes clear problems, follows the numbers, learns from users",
    mid: "owns a product area and its outcome, and says no with reasons",
    senior: "sets direction across areas, and builds the trust that lets teams decide alone",
    moves:
      "Project manager: if delivery is your strength; UX researcher: if users are the best part; Marketing manager: if the market side draws you; Operations manager: the same trade-offs inside the house; Business analyst: closer to the detail",
    interview:
      "a product you would improve, and for whom; choosing between three requests; a metric and how it could mislead; something you stopped; working with engineers who disagree",
    proof:
      "a one-page problem statement with evidence; a feature and what it changed; interviews with five users and what you would build; a decision you reversed",
  },
  {
    title: "Project manager",
    aliases:
      "programme manager; program manager; delivery manager; project lead; project coordinator; scrum master; agile coach; pmo; it project manager",
    purpose: "gets a shared piece of work finished, with the people, time and money there are",
    core: "Planning; Risk management; Stakeholder management; Communication; Budgeting",
    useful:
      "Agile methods; Negotiation; Contract management; Workshop facilitation; Change management; Spreadsheets",
    junior: "keeps plans, minutes and actions honest, and notices slips early",
    mid: "leads a project of several teams and tells bad news in time",
    senior: "runs programmes, rescues what is stuck and decides what should be stopped",
    moves:
      "Product manager: from how to what and why; Operations manager: running instead of changing; Business analyst: closer to the need; Engineering manager: if your teams are technical; Event manager: the same craft with a fixed date",
    interview:
      "a project that slipped and when you said so; a risk you saw early; a stakeholder who would not agree; cutting scope; closing a project and what was learned",
    proof:
      "a plan with its changes explained; a risk list that mattered; a project for a club or charity brought to its end; a certificate only where employers ask",
  },
  {
    title: "Business analyst",
    aliases:
      "systems analyst; requirements engineer; process analyst; management consultant; consultant; business consultant; strategy consultant",
    purpose:
      "finds out what an organisation really needs and describes it so that it can be built or changed",
    core: "Requirements analysis; Process modelling; Stakeholder management; Communication; Data analysis",
    useful: "SQL; Spreadsheets; Workshop facilitation; Change management; Presentation; Domain knowledge",
    junior: "documents processes and requirements, and checks them with those who do the work",
    mid: "leads the analysis of a change and finds the cheaper solution",
    senior: "shapes which changes are made, and holds business and delivery together",
    moves:
      "Product manager: deciding instead of describing; Project manager: carrying it through; Data analyst: if the numbers are the best part; Operations manager: owning the process",
    interview:
      "a vague wish turned into a requirement; two departments that disagree; a process drawn and shortened; a case with incomplete facts; a requirement nobody had said",
    proof:
      "a process before and after with what it saved; a set of requirements with examples; a workshop you ran",
  },
  {
    title: "Technical writer",
    aliases:
      "documentation specialist; technical author; documentation writer; content designer; ux writer; medical writer",
    purpose: "writes what people need at the moment they need it, and nothing else",
    core: "Technical writing; Interviewing; Information architecture; Editing; Domain knowledge",
    useful: "HTML and CSS; Version control; API design; Visual design; Usability testing",
    junior: "edits and updates pages by a style guide and tries every step",
    mid: "owns the documentation of a product and asks the experts the right questions",
    senior: "shapes what is explained, what is made simpler instead, and how all of it is kept true",
    moves:
      "UX researcher: you know where people get lost; Instructional designer: teaching instead of telling; Product manager: you see the product whole; Content marketer: other readers, the same care",
    interview:
      "a paragraph edited live; explaining something new to you; finding out from a busy expert; structure for two kinds of readers; out-of-date pages",
    proof:
      "a how-to improved, before and after; documentation for an open project; a short guide tested on someone new",
  },
];
