import type { RoleEntry } from "./role-entry";

export const business: RoleEntry[] = [
  {
    title: "Marketing manager",
    aliases:
      "marketing specialist; marketing; brand manager; marketing lead; head of marketing; growth manager; product marketing manager; communications manager; public relations",
    purpose: "finds the people a product is for, and gives them a reason to choose it",
    core: "Marketing strategy; Campaign management; Market research; Copywriting; Data analysis; Budgeting",
    useful: "SEO; Paid advertising; Email marketing; Brand design; Stakeholder management; Presentation",
    junior: "runs parts of campaigns and reports what came of them",
    mid: "owns a channel or a market with its budget and result",
    senior: "sets positioning and plan, and leads people and agencies to it",
    moves:
      "Product manager: the market side of the same decisions; Content marketer: if making is the best part; Account executive: closer to the customer; Digital marketer: deeper into the channels",
    interview:
      "a campaign from aim to result; a budget cut by half; a channel that stopped working; positioning against a rival; working with sales",
    proof:
      "one campaign with its aim, cost and result; a customer interview and the message it led to; a launch plan for a local business",
  },
  {
    title: "Digital marketer",
    aliases:
      "digital marketing specialist; digital marketing; performance marketer; seo specialist; sem specialist; social media manager; paid media manager; growth marketer",
    purpose: "wins attention online and can tell what it was worth",
    core: "SEO; Paid advertising; Web analytics; Social media; Copywriting; Spreadsheets",
    useful: "Email marketing; Experiment design; HTML and CSS; SQL; Visual design; Content strategy",
    junior: "sets up and watches campaigns, and reports clearly",
    mid: "owns channels and a budget, tests and cuts without sentiment",
    senior: "decides the mix of channels and how success is measured at all",
    moves:
      "Marketing manager: the whole message rather than the channel; Data analyst: if measuring is the best part; Content marketer: if making is; Product manager: experiments inside the product",
    interview:
      "a fall in traffic and where you would look; a test you designed; attribution and its limits; a small budget; a platform that changed its rules",
    proof:
      "a small site or shop you made visible, with its numbers; an audit of a local business; a test and what you learned",
  },
  {
    title: "Content marketer",
    aliases:
      "copywriter; content writer; content strategist; content manager; editor; journalist; writer; blogger; reporter",
    purpose: "writes and edits what people choose to read, watch or share",
    core: "Copywriting; Editing; Interviewing; Content strategy; Research",
    useful: "SEO; Social media; Web analytics; Visual design; Project management; Photography",
    junior: "writes to a brief, on time, and takes edits well",
    mid: "owns a format or a calendar and knows what it achieves",
    senior: "sets the voice and the plan, and edits others into better writers",
    moves:
      "Technical writer: precision pays there; Marketing manager: the plan around the words; UX researcher: you know how to interview; Digital marketer: the channels your words travel in",
    interview:
      "a piece edited live; a source that was wrong; writing for two audiences; an idea for this employer; measuring what words did",
    proof:
      "five pieces you are proud of with the brief; an edit before and after; a newsletter with real readers",
  },
  {
    title: "Account executive",
    aliases:
      "sales representative; sales executive; sales manager; salesperson; sales; business development manager; business development representative; sdr; sales development representative; sales engineer; key account manager; account manager",
    purpose: "finds out whether a customer's problem is one we solve, and helps them to buy if it is",
    core: "Sales; Negotiation; Active listening; CRM systems; Presentation; Communication",
    useful: "Domain knowledge; Pipeline forecasting; Contract management; Spreadsheets; Public speaking",
    junior: "finds and qualifies prospects with discipline and good notes",
    mid: "carries a target of their own from first talk to contract",
    senior: "wins complex deals with many voices and coaches others",
    moves:
      "Customer success manager: the relationship after the contract; Marketing manager: one to many; Recruiter: the same skill with people and roles; Product manager: you know why customers say no; Operations manager: running the numbers behind sales",
    interview:
      "selling something to the interviewer; a deal you lost; a price objection; planning a quarter; ethics under a target",
    proof:
      "your result against target, with what you did yourself; a customer you kept; a plan for a territory",
  },
  {
    title: "Customer success manager",
    aliases:
      "customer success; client success manager; client manager; implementation manager; onboarding specialist; client services manager",
    purpose: "sees to it that customers reach what they bought the product for",
    core: "Customer service; Relationship management; Communication; Problem solving; CRM systems",
    useful: "Data analysis; Project management; Negotiation; Presentation; Domain knowledge; Training",
    junior: "guides new customers through set-up and answers quickly",
    mid: "owns a set of customers, sees trouble early and turns it round",
    senior: "shapes how the company keeps customers, and speaks for them inside",
    moves:
      "Account executive: towards new business; Product manager: you hear what is missing; Project manager: set-up projects are projects; Customer support lead: leading the people who help",
    interview:
      "a customer about to leave; a promise sales made; priorities across customers; a hard no; measuring health",
    proof:
      "a customer story with before and after; an onboarding guide; a pattern in complaints that you got mended",
  },
  {
    title: "Customer support specialist",
    aliases:
      "customer support; customer service representative; customer service; call centre agent; call center agent; support agent; customer service agent; contact centre agent",
    purpose: "helps people who are stuck, and brings back what keeps going wrong",
    core: "Customer service; Active listening; Written communication; Problem solving; Ticketing systems",
    useful: "Domain knowledge; De-escalation; Data analysis; Languages; Technical writing",
    junior: "answers common questions kindly, correctly and in time",
    mid: "solves the hard cases and improves the answers others use",
    senior: "coaches colleagues and gets the causes of contacts removed",
    moves:
      "Customer support lead: leading the team; Customer success manager: before the trouble instead of after; QA engineer: you know how it breaks; IT support specialist: the technical side; Account executive: if you enjoy the talk",
    interview:
      "an angry customer; a rule you had to keep; two urgent cases at once; explaining simply; something you improved",
    proof: "a help article; a thank-you you may quote; a repeated complaint you helped to end",
  },
  {
    title: "Customer support lead",
    aliases:
      "customer support team lead; customer support manager; customer service manager; support manager; call centre manager; customer service team leader; head of support",
    purpose: "answers for a team that helps customers: its quality, its pace and its people",
    core: "People management; Customer service; Coaching; Scheduling; Data analysis",
    useful: "Process improvement; Conflict resolution; Hiring; Ticketing systems; Stakeholder management",
    junior: "leads a shift and keeps answering the hard cases",
    mid: "runs a team: staffing, quality, feedback, a fair rota",
    senior: "runs the service across teams and channels, and removes reasons to call",
    moves:
      "Operations manager: the same questions on a larger floor; Customer success manager: keeping customers before they complain; HR generalist: if people are the best part; Product manager: you know what hurts users",
    interview:
      "a team member who struggled; a peak you planned for; quality against speed; a policy you changed; bad news to the team",
    proof: "a measure you moved and how; a coaching story; a rota or handover that works better",
  },
  {
    title: "Operations manager",
    aliases:
      "operations lead; head of operations; operations coordinator; business operations; office manager; branch manager; chief of staff; general manager; shift manager",
    purpose: "keeps the daily work of an organisation flowing, and makes it a little better each month",
    core: "Process improvement; Planning; People management; Budgeting; Data analysis; Problem solving",
    useful:
      "Supply chain management; Scheduling; Negotiation; Change management; Health and safety; Spreadsheets",
    junior: "runs a shift or a process and reports honestly",
    mid: "owns a site or function with its people, cost and quality",
    senior: "runs several, and designs how work flows between them",
    moves:
      "Project manager: change instead of running; Supply chain manager: depth in goods and flow; Product manager: the same trade-offs in a product; HR generalist: if people are what you like most",
    interview:
      "a bottleneck you found; a day when everything broke; cost taken out without harm; a team that resisted; figures you watch",
    proof:
      "a process before and after, measured; a rota or plan that works; a problem that did not come back",
  },
  {
    title: "Supply chain manager",
    aliases:
      "supply chain analyst; logistics manager; logistics coordinator; logistics; procurement specialist; procurement manager; buyer; purchasing manager; warehouse manager; supply chain",
    purpose: "gets the right goods to the right place at the right time, and knows what it costs",
    core: "Supply chain management; Inventory management; Negotiation; Spreadsheets; Planning; Data analysis",
    useful: "ERP systems; Contract management; Process improvement; Risk management; Forecasting; Languages",
    junior: "places orders, follows shipments and keeps the data clean",
    mid: "owns a category, a lane or a warehouse with its cost and service",
    senior: "designs the network and its reserves, and negotiates what matters",
    moves:
      "Operations manager: the whole site; Project manager: you already juggle dates; Data analyst: forecasting is analysis; Account executive: you know the other side of the table",
    interview:
      "a late supplier; stock against service; a negotiation; a forecast that was wrong; a disruption and plan B",
    proof: "a saving with its side effects; a supplier comparison; a stock or route plan, before and after",
  },
  {
    title: "Executive assistant",
    aliases:
      "personal assistant; administrative assistant; office administrator; secretary; administrator; receptionist; office assistant",
    purpose: "protects other people's time and makes an office run without noise",
    core: "Organisation; Scheduling; Written communication; Discretion; Spreadsheets",
    useful: "Event planning; Bookkeeping; Languages; Project management; Travel planning; Presentation",
    junior: "keeps calendars, papers and visitors in order",
    mid: "runs an office or a person's week and foresees what will be needed",
    senior: "acts as a trusted partner who prepares decisions and moves work along",
    moves:
      "Project manager: you already keep everyone on time; HR generalist: people and discretion; Event manager: the part many like best; Operations manager: the whole office",
    interview:
      "two urgent wishes at once; something confidential; a mistake and its repair; a difficult caller; tools you use",
    proof:
      "an event or move you organised; a template or routine others took over; a word from someone you supported",
  },
];
