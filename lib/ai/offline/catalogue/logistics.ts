import type { RoleEntry } from "./role-entry";

export const logistics: RoleEntry[] = [
  {
    title: "Supply chain planner",
    aliases:
      "demand planner; supply planner; inventory planner; production planner; materials planner; material planner; logistics planner; replenishment planner; supply chain planning; demand planning",
    purpose: "says today what will be needed when and where, and is wrong by less each month",
    core: "Forecasting; Inventory management; Planning; Spreadsheets; ERP systems; Data analysis",
    useful: "Supply chain management; SQL; Negotiation; Process improvement; Communication; Risk management",
    junior: "keeps the plan's data clean, chases what is late and explains a deviation",
    mid: "owns the plan of a product group, with its stock and its service",
    senior: "leads the monthly round in which sales, production and finance agree on one plan",
    moves:
      "Supply chain manager: the whole flow instead of the plan; Data analyst: forecasting is analysis; Operations manager: running what you planned; Project manager: you already hold many threads",
    interview:
      "a forecast that was wrong and what you changed; stock against service; a shortage you had to share out; a plan that sales did not believe; how you build a plan from last year's figures",
    proof:
      "a forecast with its error, before and after; a stock rule you changed and what it did; a plan that others could read",
  },
  {
    title: "Warehouse supervisor",
    aliases:
      "warehouse team leader; warehouse shift leader; shift supervisor; warehouse lead; warehouse operative; warehouse worker; warehouse associate; forklift driver; order picker; picker packer",
    purpose: "gets goods in, stored and out, complete, on time and with everybody's fingers",
    core: "Inventory management; Scheduling; Health and safety; People management; ERP systems",
    useful: "Process improvement; Spreadsheets; Training; Conflict resolution; Driving licence; Planning",
    junior: "works safely, counts right and learns every area",
    mid: "runs a shift: people, volume, order and safety",
    senior: "answers for several shifts or a site, and changes how the work flows",
    moves:
      "Supply chain planner: you know what a wrong plan does on the floor; Operations manager: the whole site; Supply chain manager: the flow beyond your doors; Learning and development specialist: if teaching newcomers is what you like",
    interview:
      "a peak you got through; an accident or a near miss; a count that did not fit; someone who came late again; a change that the team did not want",
    proof:
      "figures of a shift before and after; a rota that works; a count without gaps; licences and safety papers",
  },
];
