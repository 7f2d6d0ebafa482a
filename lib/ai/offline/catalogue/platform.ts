import type { RoleEntry } from "./role-entry";

export const platform: RoleEntry[] = [
  {
    title: "DevOps engineer",
    aliases:
      "devops; site reliability engineer; sre; platform engineer; cloud engineer; infrastructure engineer; build engineer; release engineer",
    purpose: "makes the way from a change to running software short, safe and observable",
    core: "Linux; CI/CD; Containers; Cloud platforms; Infrastructure as code; Observability; Scripting",
    useful: "Kubernetes; Networking; Security basics; Incident management; Programming; Cost management",
    junior: "maintains pipelines and answers alerts with a runbook",
    mid: "owns part of the platform, automates toil away and leads ordinary incidents",
    senior: "sets reliability goals with the product teams and designs for failure, cost and safety",
    moves:
      "Security engineer: you already hold the keys; Solutions architect: you know how the parts behave together; Backend engineer: if you miss building features; Engineering manager: incidents have taught you to lead calmly",
    interview:
      "what happens between a request and its answer; an incident and what changed after it; a pipeline that is slow or flaky; infrastructure as code and drift; choosing what to alert on",
    proof:
      "a small service with its pipeline, alerts and runbook in one repository; a post-mortem without blame; a cost or build time reduced, measured",
  },
  {
    title: "Security engineer",
    aliases:
      "security analyst; cybersecurity analyst; cyber security; cybersecurity; information security; infosec; soc analyst; penetration tester; pentester; application security engineer",
    purpose: "finds how things can be abused, and makes the abuse hard, visible and cheap to recover from",
    core: "Security basics; Networking; Linux; Threat modelling; Incident management; Scripting",
    useful:
      "Cloud platforms; Programming; Risk management; Compliance; Identity and access management; Technical writing",
    junior: "triages alerts, follows playbooks and documents findings clearly",
    mid: "runs assessments, closes classes of weakness and leads ordinary incidents",
    senior: "sets the security direction by risk, and gets others to build safely without policing them",
    moves:
      "DevOps engineer: the same systems from the other side; Compliance officer: if rules and evidence interest you more; Solutions architect: designing what you now review",
    interview:
      "threat modelling a simple product; a weakness explained to a non-expert; triage of an alert; access rights that grew over years; disclosure and ethics",
    proof:
      "legal practice labs with your own write-ups; a threat model of an open project; a responsibly reported finding; a hardening guide",
  },
  {
    title: "Systems administrator",
    aliases:
      "sysadmin; system administrator; it administrator; network administrator; network engineer; windows administrator; linux administrator; it engineer",
    purpose: "keeps an organisation's machines, accounts and networks working and recoverable",
    core: "Linux; Windows administration; Networking; Backup and recovery; Scripting; Identity and access management",
    useful: "Cloud platforms; Security basics; Observability; Technical writing; Customer service",
    junior: "handles tickets, accounts and routine maintenance by checklist",
    mid: "owns systems end to end, automates the routine and tests the restore",
    senior: "plans capacity, continuity and change, and guides suppliers and colleagues",
    moves:
      "DevOps engineer: add code and cloud to what you know; Security engineer: you know where things break; IT support specialist: if people matter more to you than machines; Solutions architect: planning what you now run",
    interview:
      "tracing a network fault; a restore that was really tested; patching without an outage; a difficult user; a script that saved hours",
    proof:
      "a home lab with notes; a script others use; a documented restore test; a migration plan you carried out",
  },
  {
    title: "Solutions architect",
    aliases:
      "software architect; it architect; enterprise architect; cloud architect; technical architect; systems architect",
    purpose:
      "decides how the large parts of a system fit, and makes the trade-offs understood by those who pay and those who build",
    core: "System design; Cloud platforms; Stakeholder management; Security basics; Technical writing; API design",
    useful: "Cost management; Distributed systems; Presentation; Data modelling; Compliance",
    junior: "documents and reviews designs together with an experienced architect",
    mid: "designs a system of several parts and carries the decision through its first year",
    senior: "sets principles across teams, and knows which decisions must not be theirs",
    moves:
      "Engineering manager: if people rather than systems draw you; Product manager: you already weigh value and cost; Security engineer: depth in one quality",
    interview:
      "a design under changing requirements; a decision you regret; cost against reliability; explaining a trade-off to a director; migrating without stopping",
    proof:
      "decision records; a before and after diagram with the reasons; a small prototype that settled an argument",
  },
  {
    title: "IT support specialist",
    aliases:
      "it support; help desk technician; helpdesk; service desk analyst; desktop support; technical support; it technician",
    purpose: "gets people working again, and sees to it that the same fault does not come back",
    core: "Troubleshooting; Customer service; Windows administration; Networking; Ticketing systems",
    useful: "Scripting; Identity and access management; Technical writing; Linux; Security basics",
    junior: "solves common requests kindly and by the book, and escalates with good notes",
    mid: "solves what others escalate and finds the pattern behind repeated tickets",
    senior: "shapes the service: knowledge base, priorities, training of new colleagues",
    moves:
      "Systems administrator: the machines behind the tickets; Security engineer: many begin here; QA engineer: you describe faults well; Customer success manager: if the people are the best part",
    interview:
      "a calm path through a vague fault; an angry caller; explaining without jargon; priorities when everything is urgent; data protection at the desk",
    proof:
      "a knowledge-base article; a small script that removed a ticket type; a home lab; feedback from those you helped",
  },
];
