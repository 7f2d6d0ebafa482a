import type { RoleEntry } from "./role-entry";

export const tradesAndService: RoleEntry[] = [
  {
    title: "Electrician",
    aliases:
      "electrical technician; electrical installer; solar installer; industrial electrician; maintenance electrician",
    purpose: "puts in and repairs electrical systems so that they work and nobody gets hurt",
    core: "Electrical safety; Wiring; Troubleshooting; Technical drawing; Building codes",
    useful:
      "PLC programming; Customer service; Cost estimation; Solar installation; First aid; Driving licence",
    junior: "works beside a qualified electrician and learns to test before touching",
    mid: "carries out jobs alone and finds faults quickly",
    senior: "plans, signs off, trains apprentices or runs a firm",
    moves:
      "Site manager: leading the job; Electrical engineer: with further study; Maintenance technician: one plant, many systems; Self-employed tradesperson: your own firm, where licensed",
    interview:
      "isolation and testing step by step; a fault you traced; a customer's impossible wish; working at height; tidy papers",
    proof: "licence and tickets; photographs of finished work; a word from customers",
  },
  {
    title: "Plumber",
    aliases:
      "heating engineer; pipefitter; gas engineer; hvac technician; heating technician; refrigeration technician; plumbing",
    purpose: "brings water, warmth and air where they belong, and nowhere else",
    core: "Pipework; Troubleshooting; Building codes; Technical drawing; Health and safety",
    useful: "Heat pumps; Customer service; Cost estimation; Welding; Electrical safety; Driving licence",
    junior: "helps and learns joints, testing and tidiness",
    mid: "runs jobs alone from call to invoice",
    senior: "plans systems, leads a crew, trains",
    moves:
      "Site manager: several trades together; Maintenance technician: steady hours on one site; Self-employed tradesperson: your own firm; Civil engineer: water systems, with study",
    interview:
      "a leak with no visible source; gas and water safety; an upset customer; estimating a job; new heating systems",
    proof: "licence and tickets; photographs before and after; customers' words",
  },
  {
    title: "Carpenter",
    aliases:
      "joiner; cabinet maker; cabinetmaker; roofer; bricklayer; painter and decorator; builder; construction worker; mason; carpentry",
    purpose: "builds and finishes what people live in",
    core: "Woodworking; Technical drawing; Measuring; Health and safety; Hand and power tools",
    useful: "Cost estimation; Customer service; CAD; Teamwork; Driving licence",
    junior: "prepares, measures and learns the tools safely",
    mid: "carries out jobs from drawing to finish",
    senior: "plans, leads a crew or workshop, trains apprentices",
    moves:
      "Site manager: the whole site; Self-employed tradesperson: your own firm; Secondary teacher: vocational teaching, with training; Architect: if design calls, with study",
    interview:
      "a joint or detail explained; a mistake and its repair; safe use of a saw; time and waste; working in a lived-in home",
    proof: "photographs of work with the hard part named; trade certificate; a piece you can bring",
  },
  {
    title: "Welder",
    aliases:
      "fabricator; metalworker; machinist; cnc operator; cnc machinist; toolmaker; sheet metal worker; welding",
    purpose: "shapes and joins metal so that it holds",
    core: "Welding; Technical drawing; Measuring; Health and safety; Materials",
    useful: "CNC machining; Quality control; CAD; Teamwork; Forklift licence",
    junior: "makes simple joints or parts under supervision",
    mid: "works to drawing and passes inspection in several processes",
    senior: "takes the critical work, sets procedures, trains",
    moves:
      "Quality engineer: inspection, with courses; Manufacturing engineer: with further study; Site manager: leading steel work; Maintenance technician: variety on one site",
    interview: "a test piece; reading a drawing; a rejected part; distortion; safety",
    proof: "current tickets; inspected work; photographs with process and position",
  },
  {
    title: "Maintenance technician",
    aliases:
      "mechanic; automotive mechanic; car mechanic; service technician; field service technician; facilities technician; industrial mechanic; mechatronics technician; auto technician; facility manager",
    purpose: "keeps machines running and mends them when they do not",
    core: "Troubleshooting; Mechanics; Electrical safety; Technical drawing; Health and safety",
    useful: "PLC programming; Hydraulics; Welding; Documentation; Customer service; Inventory management",
    junior: "does planned maintenance and helps with repairs",
    mid: "finds and mends faults alone, also at night",
    senior: "plans maintenance, prevents failures, leads a team",
    moves:
      "Manufacturing engineer: improving instead of repairing; Operations manager: leading the shift; Quality engineer: causes and prevention; Site manager: larger works",
    interview:
      "a fault told step by step; stopping a line or not; isolation and lock-out; a repeated failure; spare parts",
    proof: "trade certificate; a failure that did not come back; a maintenance plan",
  },
  {
    title: "Site manager",
    aliases:
      "construction manager; foreman; site supervisor; construction site manager; construction project manager; quantity surveyor; surveyor",
    purpose: "gets a building built: safely, in order, and with everyone still talking",
    core: "Planning; Health and safety; People management; Building codes; Contract management; Communication",
    useful: "Cost estimation; Surveying; BIM; Negotiation; Conflict resolution; Scheduling",
    junior: "runs a section or trade under a site manager",
    mid: "runs a site with its crews, dates and costs",
    senior: "runs large or several sites and the client",
    moves:
      "Project manager: from the client's side; Operations manager: other fields; Civil engineer: with the degree asked for; Quality engineer: inspection and standards",
    interview:
      "a delay and its recovery; an unsafe act; trades in each other's way; a claim; the first week on a site",
    proof: "a finished site and your share; a safety record; a programme you kept",
  },
  {
    title: "Self-employed tradesperson",
    aliases:
      "freelancer; freelance; contractor; self-employed; small business owner; entrepreneur; founder; business owner; start-up founder; startup founder",
    purpose: "does the work, finds the work and answers for both",
    core: "Sales; Bookkeeping; Negotiation; Organisation; Domain knowledge; Customer service",
    useful: "Cost estimation; Marketing strategy; Contract management; Tax; Networking; Hiring",
    junior: "finds first customers and learns to say what is included",
    mid: "has steady work, clean books and the courage to refuse",
    senior: "builds something that runs without them",
    moves:
      "Project manager: your experience counts double; Account executive: you have sold your own work; Operations manager: you have run a whole business; Product manager: you have met your customers",
    interview:
      "why you want to be employed again; a customer who did not pay; your prices; work you refused; working in a team",
    proof: "customers who came back; a project told with its figures as you may share them; references",
  },
  {
    title: "Chef",
    aliases: "cook; sous chef; head chef; line cook; pastry chef; baker; kitchen manager; kitchen assistant",
    purpose: "feeds people well, on time, every time",
    core: "Cooking; Food safety; Teamwork; Time management; Organisation",
    useful: "Menu planning; Cost control; People management; Inventory management; Training",
    junior: "runs simple stations, clean and quick",
    mid: "owns a station or a shift and keeps the standard when it is full",
    senior: "leads the kitchen: menu, cost, people, safety",
    moves:
      "Restaurant manager: the whole house; Event manager: catering and dates; Secondary teacher: vocational teaching, with training; Operations manager: food production; Supply chain manager: buying food",
    interview:
      "a trial shift; an allergy handled; a night that went wrong; cost of a dish; a young cook you taught",
    proof: "a menu with its costing; photographs; certificates in food safety; a word from a chef",
  },
  {
    title: "Restaurant manager",
    aliases:
      "hotel manager; front office manager; bar manager; café manager; cafe manager; hospitality; hospitality manager; waiter; waitress; bartender; barista; hotel receptionist; store manager; retail manager; shop manager; retail; shop assistant; retail assistant",
    purpose: "makes guests want to come back, and the figures add up",
    core: "Customer service; People management; Scheduling; Cost control; Communication",
    useful: "Inventory management; Food safety; Conflict resolution; Sales; Hiring; Languages; Training",
    junior: "serves well and takes responsibility for a section or shift",
    mid: "runs shifts or a house day to day",
    senior: "answers for a house or several: people, guests, result",
    moves:
      "Operations manager: the same skills, other hours; Event manager: the festive part; Customer success manager: hosting in business; HR generalist: hiring and people; Account executive: you read people well",
    interview:
      "an angry guest; a shift two people short; theft or cash differences; raising sales without pushing; a team you built",
    proof: "figures you moved, as you may share them; reviews; a colleague who grew under you",
  },
  {
    title: "Event manager",
    aliases:
      "event planner; event coordinator; conference organiser; wedding planner; events manager; venue manager; travel agent; tour manager",
    purpose: "brings people together on a date that does not move",
    core: "Event planning; Budgeting; Negotiation; Communication; Organisation; Problem solving",
    useful: "Marketing strategy; Contract management; Health and safety; Languages; Social media",
    junior: "handles parts of an event by checklist",
    mid: "runs events from brief to invoice",
    senior: "owns a calendar and clients, and leads teams and suppliers",
    moves:
      "Project manager: the same craft without the buffet; Marketing manager: events are campaigns; Operations manager: running a venue; Account executive: clients and budgets",
    interview:
      "something that went wrong on the day; a budget; a supplier who failed; safety; a client who changed everything",
    proof: "an event told from brief to result; a budget against what came; photographs and thanks",
  },
  {
    title: "Medical sales representative",
    aliases:
      "pharmaceutical sales representative; medical representative; medical device sales; clinical specialist; application specialist",
    purpose: "brings medical products to those who use them, within strict rules",
    core: "Sales; Domain knowledge; Presentation; Relationship management; Compliance",
    useful: "CRM systems; Negotiation; Patient education; Training; Driving licence",
    junior: "learns the products and visits with a colleague",
    mid: "carries a territory and trains users",
    senior: "leads key customers or a team",
    moves:
      "Account executive: other markets; Learning and development specialist: training users; Marketing manager: one to many; Product manager: you know the users",
    interview:
      "a product explained to a sceptical doctor; rules on gifts; planning a territory; a lost customer; why leave the bedside",
    proof: "results against target; a training you gave; clinical background",
  },
];
