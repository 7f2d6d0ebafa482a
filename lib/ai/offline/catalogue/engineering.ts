import type { RoleEntry } from "./role-entry";

export const engineering: RoleEntry[] = [
  {
    title: "Civil engineer",
    aliases:
      "structural engineer; civil engineering; construction engineer; transport engineer; water engineer; geotechnical engineer; bridge engineer",
    purpose: "designs and builds what a town stands on: bridges, roads, water, foundations",
    core: "Structural analysis; CAD; Technical drawing; Project management; Building codes; Mathematics",
    useful: "BIM; Surveying; Cost estimation; Contract management; Health and safety; Sustainability",
    junior: "calculates and draws parts of a design, checked by others",
    mid: "owns packages of a project from design to site",
    senior: "signs, leads projects and clients, and looks after young engineers",
    moves:
      "Site manager: from the desk to the site; Project manager: the whole undertaking; Environmental engineer: water, soil and climate; Architect: with further study",
    interview:
      "a load path explained; a problem on site; a change from the client; codes you work with; safety; a mistake found in checking",
    proof:
      "drawings and calculations you may show; a built thing and your share; the licence your country asks for",
  },
  {
    title: "Mechanical engineer",
    aliases:
      "mechanical engineering; design engineer; automotive engineer; aerospace engineer; product engineer; hvac engineer",
    purpose: "designs things that move, carry or heat, and that can be made",
    core: "CAD; Mechanics; Materials; Technical drawing; Mathematics; Problem solving",
    useful: "Simulation; Manufacturing; Project management; Programming; Quality control; Thermodynamics",
    junior: "designs and tests parts under guidance",
    mid: "owns an assembly from requirement to production",
    senior: "sets the concept, settles trade-offs and mentors",
    moves:
      "Manufacturing engineer: how it is made; Project manager: development projects; Quality engineer: proof that it lasts; Embedded engineer: if control draws you; Account executive: technical sales value engineers",
    interview:
      "a part designed for its process; tolerances; a failure and its cause; a test plan; cost taken out",
    proof: "a design with drawings; a prototype; a failure analysis",
  },
  {
    title: "Electrical engineer",
    aliases:
      "electronics engineer; electrical engineering; hardware engineer; power engineer; control engineer; automation engineer; plc programmer; electronic engineer",
    purpose: "moves energy and signals where they are needed, safely",
    core: "Electronics; Circuit design; Mathematics; Technical drawing; Debugging; Electrical safety",
    useful: "Microcontrollers; PLC programming; Simulation; Power systems; C; Project management",
    junior: "designs and measures circuits or plans under review",
    mid: "owns a board or an installation from concept to test",
    senior: "answers for architecture, safety and standards",
    moves:
      "Embedded engineer: the software on your boards; Project manager: installations are projects; Quality engineer: test and standards; Electrician: closer to the tools, with the training asked for",
    interview:
      "a circuit read and explained; a fault found by measuring; standards and safety; interference; a design review",
    proof: "a board or cabinet you designed; a measurement report; a certificate where the law asks for one",
  },
  {
    title: "Manufacturing engineer",
    aliases:
      "process engineer; chemical engineer; production engineer; industrial engineer; plant engineer; production manager; lean engineer",
    purpose: "makes production safe, steady and efficient",
    core: "Manufacturing; Process improvement; Problem solving; Data analysis; Health and safety; Statistics",
    useful: "CAD; PLC programming; Project management; Quality control; Simulation; Cost estimation",
    junior: "measures, documents and improves steps with guidance",
    mid: "owns a line or process with its output, scrap and safety",
    senior: "plans plants and new products, and leads improvement",
    moves:
      "Quality engineer: defects and their causes; Operations manager: people and output; Supply chain manager: before and after the line; Project manager: new lines and moves",
    interview:
      "a bottleneck measured; scrap brought down; a safety incident; operators who knew better; a trial designed",
    proof: "an improvement with figures before and after; a trial report; a standard people use",
  },
  {
    title: "Quality engineer",
    aliases:
      "quality manager; quality assurance manager; quality inspector; quality control; validation engineer; reliability engineer",
    purpose: "makes sure that what leaves the house is what was promised",
    core: "Quality control; Statistics; Root cause analysis; Documentation; Auditing",
    useful: "Process improvement; Compliance; Data analysis; Training; Communication; Manufacturing",
    junior: "inspects, records and opens the right questions",
    mid: "leads causes to their end and audits suppliers",
    senior: "runs the quality system and is heard when a release must wait",
    moves:
      "Manufacturing engineer: mending the process; Compliance officer: the rules side; Operations manager: the whole; QA engineer: the same thinking in software",
    interview:
      "a complaint traced to its cause; a release you stopped; an audit; statistics in daily use; a supplier who would not move",
    proof: "a cause analysis; an audit report; a defect that did not come back",
  },
  {
    title: "Environmental engineer",
    aliases:
      "environmental scientist; sustainability manager; environmental consultant; sustainability consultant; ecologist; energy consultant; sustainability; climate analyst; renewable energy engineer",
    purpose: "finds out what we do to land, water and air, and how to do less harm",
    core: "Environmental assessment; Data analysis; Technical writing; Compliance; Project management; Fieldwork",
    useful: "GIS; Statistics; Stakeholder management; Sustainability; Chemistry; Presentation",
    junior: "samples, analyses and drafts reports",
    mid: "runs assessments and deals with authorities",
    senior: "advises on the large decisions and leads teams",
    moves:
      "Policy analyst: the rules behind the work; Civil engineer: with the degree asked for; Compliance officer: permits and evidence; Project manager: remediation and energy projects; Data analyst: if the data is the best part",
    interview:
      "an assessment from start to end; data with gaps; a client who wanted another result; field safety; a rule explained simply",
    proof: "a public report with your share; a map or data study; fieldwork with a local group",
  },
  {
    title: "Architect",
    aliases:
      "building architect; architectural designer; landscape architect; urban planner; interior designer; town planner; architectural assistant",
    purpose: "gives buildings and places a form people can live with for decades",
    core: "Architectural design; CAD; Building codes; Technical drawing; Client management; Presentation",
    useful: "BIM; Visual design; Project management; Sustainability; Cost estimation",
    junior: "draws, models and learns how buildings are put together",
    mid: "runs stages of a project with planners and builders",
    senior: "leads design and client, and answers for it in law",
    moves:
      "Site manager: where it becomes real; Project manager: the client's side; UX designer: people and space on screens; Civil engineer: with the degree asked for; Policy analyst: planning",
    interview:
      "a portfolio told as problem and answer; a detail explained; a budget cut; a neighbour's objection; codes",
    proof: "a portfolio with your share named; a model or competition entry; a built detail",
  },
];
