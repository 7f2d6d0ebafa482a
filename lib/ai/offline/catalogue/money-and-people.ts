import type { RoleEntry } from "./role-entry";

export const moneyAndPeople: RoleEntry[] = [
  {
    title: "Accountant",
    aliases:
      "accounting; management accountant; tax accountant; bookkeeper; senior accountant; chartered accountant; payroll specialist; accounts payable; controller; financial controller",
    purpose: "keeps the record of an organisation's money true, complete and on time",
    core: "Accounting; Financial reporting; Spreadsheets; Reconciliation; Tax; Attention to detail",
    useful: "ERP systems; Process improvement; Auditing; Data analysis; Communication; Compliance",
    junior: "books, reconciles and prepares the close by checklist",
    mid: "owns the close or an area and explains what moved",
    senior: "answers for statements and controls, and advises those who decide",
    moves:
      "Financial analyst: from recording to advising; Auditor: the same knowledge from outside; Compliance officer: rules and evidence; Data analyst: if systems and queries draw you",
    interview:
      "a month's close from start to end; a difference you hunted down; a rule that changed; pressure to book it otherwise; explaining figures to a layperson",
    proof: "a close made shorter; a reconciliation automated; a professional qualification begun or held",
  },
  {
    title: "Auditor",
    aliases:
      "internal auditor; external auditor; audit; audit associate; audit manager; risk analyst; underwriter; actuary",
    purpose: "checks whether what is claimed is so, and says it plainly",
    core: "Auditing; Accounting; Risk management; Critical reading; Written communication; Attention to detail",
    useful: "Data analysis; Compliance; Interviewing; Spreadsheets; Project management",
    junior: "tests samples, documents what was seen and asks when it does not fit",
    mid: "leads audits and writes findings people act on",
    senior: "plans by risk and speaks with boards",
    moves:
      "Accountant: inside instead of outside; Compliance officer: keeping the rules rather than testing them; Financial analyst: looking forward; Security engineer: if you audit systems",
    interview:
      "a finding that was disputed; sampling and judgement; independence under pressure; a control that looked good on paper; deadlines in season",
    proof: "a finding that led to change; a test you automated; the qualification your country asks for",
  },
  {
    title: "Financial analyst",
    aliases:
      "finance analyst; finance; fp&a analyst; investment analyst; business controller; credit analyst; financial planner; finance manager; banker; investment banking",
    purpose: "turns figures into forecasts and choices",
    core: "Financial modelling; Spreadsheets; Accounting; Data analysis; Presentation; Forecasting",
    useful: "SQL; Business intelligence tools; Valuation; Domain knowledge; ERP systems; Python",
    junior: "builds and checks models and explains what changed against plan",
    mid: "partners with a department: forecast, scenarios, honest advice",
    senior: "shapes plans and investments, and is heard before decisions are made",
    moves:
      "Accountant: the ground the models stand on; Data analyst: wider questions, similar tools; Business analyst: from figures to processes; Product manager: if you care what the money builds",
    interview:
      "a model built or broken live; three statements and how they connect; a forecast that missed; advice nobody wanted; a valuation and its weakest assumption",
    proof:
      "a model with its assumptions on one page; a forecast against what came; an analysis that changed a decision",
  },
  {
    title: "Compliance officer",
    aliases:
      "compliance; compliance manager; compliance analyst; data protection officer; privacy officer; aml analyst; regulatory affairs specialist; risk manager; regulatory affairs",
    purpose: "helps an organisation keep the rules without standing in its own way",
    core: "Compliance; Risk management; Written communication; Legal research; Auditing; Stakeholder management",
    useful: "Training; Data analysis; Interviewing; Process improvement; Domain knowledge",
    junior: "runs checks, keeps registers and flags what looks odd",
    mid: "owns a rule area, trains colleagues and settles cases",
    senior: "designs the programme and speaks with regulators and boards",
    moves:
      "Auditor: testing instead of building; Lawyer: with the degree your country asks for; Policy analyst: where rules are made; Security engineer: if data protection drew you in",
    interview:
      "a rule turned into a procedure; a manager who wanted an exception; a breach and its report; risk against effort; training people who do not care",
    proof: "a procedure people follow; a risk assessment; a training with what changed after",
  },
  {
    title: "HR generalist",
    aliases:
      "human resources; hr manager; hr business partner; hr specialist; hr; people partner; people operations; hr assistant; human resources manager; hr advisor",
    purpose: "looks after the rules, the help and the fairness that people at work rely on",
    core: "Employee relations; Labour law; Communication; Discretion; Hiring; Conflict resolution",
    useful: "Data analysis; Payroll; Training; Change management; Coaching; HR systems",
    junior: "keeps records and processes right and answers everyday questions",
    mid: "advises managers, handles cases and runs hiring or onboarding",
    senior: "shapes how the organisation grows, pays and treats people",
    moves:
      "Recruiter: the hiring side in depth; Learning and development specialist: the growth side; Operations manager: wider responsibility; Compliance officer: rules and cases; Career counsellor: working for the person alone",
    interview:
      "a grievance handled fairly; a manager who wanted a shortcut; confidential news; a policy explained to sceptics; a lay-off done decently",
    proof:
      "a process made kinder or quicker; a training you ran; a case, without names, and what you learned",
  },
  {
    title: "Recruiter",
    aliases:
      "talent acquisition specialist; talent acquisition; technical recruiter; sourcer; headhunter; recruitment consultant; recruiting; recruitment",
    purpose: "finds people and roles that fit, and treats both sides well on the way",
    core: "Sourcing; Interviewing; Communication; Hiring; Organisation; Relationship management",
    useful: "Employer branding; Data analysis; Negotiation; Labour law; Copywriting; HR systems",
    junior: "sources, screens and keeps candidates informed",
    mid: "owns searches end to end and advises the hiring manager",
    senior: "shapes how the organisation hires and is seen",
    moves:
      "HR generalist: the years after the hire; Account executive: a near relative; Learning and development specialist: growing instead of finding; Career counsellor: the candidate's side",
    interview:
      "a search that was hard; a hiring manager with impossible wishes; fairness and bias; closing a candidate honestly; saying no well",
    proof:
      "a rewritten advert and its effect; a search told from brief to start; what candidates say about you",
  },
  {
    title: "Learning and development specialist",
    aliases:
      "l&d specialist; corporate trainer; trainer; training manager; training coordinator; learning and development; clinical educator; nurse educator",
    purpose: "helps people at work learn what they need, and checks that they did",
    core: "Training; Workshop facilitation; Needs analysis; Presentation; Curriculum design",
    useful: "E-learning authoring; Data analysis; Coaching; Project management; Domain knowledge",
    junior: "prepares and runs sessions from existing material",
    mid: "finds out what is really missing, and designs and measures the answer",
    senior: "sets what an organisation should be able to do, and how it learns it",
    moves:
      "Instructional designer: the design in depth; HR generalist: the wider people side; Secondary teacher: if the young draw you; Project manager: programmes are projects",
    interview:
      "a short session taught live; a need that training could not solve; measuring learning; a reluctant group; budget for one thing only",
    proof:
      "a session with its outline and feedback; a guide people use; a before and after of what people could do",
  },
  {
    title: "Career counsellor",
    aliases:
      "career counselor; career coach; career advisor; career adviser; life coach; guidance counsellor; guidance counselor; job coach",
    purpose: "helps people decide about work without deciding for them",
    core: "Counselling; Active listening; Coaching; Interviewing; Labour market knowledge",
    useful: "Workshop facilitation; Psychology; Written communication; Training; Networking",
    junior: "holds structured talks under supervision",
    mid: "carries cases and groups of their own",
    senior: "shapes a service, supervises others, works with employers",
    moves:
      "HR generalist: the employer's side; Recruiter: matching for a living; Social worker: wider needs; Learning and development specialist: growth inside organisations",
    interview:
      "a talk played through; a client who wants the answer from you; limits of your role; confidentiality; knowing the local market",
    proof: "supervised practice hours; a workshop you held; an outline of your approach",
  },
];
