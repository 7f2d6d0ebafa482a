import type { RoleEntry } from "./role-entry";

export const health: RoleEntry[] = [
  {
    title: "Registered nurse",
    aliases:
      "nurse; nursing; staff nurse; icu nurse; surgical nurse; emergency nurse; ward nurse; rn; charge nurse; nurse practitioner",
    purpose: "cares for patients around the clock, notices change first and acts on it",
    core: "Patient care; Patient assessment; Medication administration; Communication; Documentation; Infection control",
    useful:
      "Triage; Mentoring; Electronic health records; Teamwork; De-escalation; Patient education; Languages",
    junior: "cares safely for a set of patients, follows protocol and calls for help early",
    mid: "handles the unstable and the unexpected, and guides students",
    senior: "runs a shift or a specialty, raises standards and teaches",
    moves:
      "Learning and development specialist: as clinical educator, if teaching is your joy; Ward manager: leading the team you know; Care coordinator: the patient's whole way; Public health officer: prevention instead of repair; Medical sales representative: clinical knowledge in another setting",
    interview:
      "a patient who got worse and what you did; an error or near miss and how you spoke of it; a conflict with a doctor or relatives; priorities on a full shift; handover; looking after yourself",
    proof:
      "registration and specialist courses; an improvement on the ward and what it changed; students you guided; reflective notes without patient data",
  },
  {
    title: "Ward manager",
    aliases:
      "nurse manager; head nurse; nursing manager; healthcare manager; hospital manager; practice manager; clinic manager; health services manager",
    purpose: "answers for a ward or practice: its patients' safety, its people and its means",
    core: "People management; Patient care; Scheduling; Budgeting; Communication; Risk management",
    useful:
      "Process improvement; Conflict resolution; Coaching; Data analysis; Change management; Labour law",
    junior: "deputises, plans rotas and leads shifts",
    mid: "runs a ward with its staffing, quality and complaints",
    senior: "runs several, and shapes care across the house",
    moves:
      "Operations manager: the same craft in other fields; Learning and development specialist: raising others; Policy analyst: where the rules come from; Public health officer: a wider population",
    interview:
      "a rota with too few people; a serious incident; a colleague who was unsafe; a budget and its limits; change on a tired team",
    proof: "a measure of quality you moved; a rota people call fair; an incident and what changed",
  },
  {
    title: "Care assistant",
    aliases:
      "carer; caregiver; healthcare assistant; nursing assistant; home care worker; care worker; support worker; elderly care; health care assistant",
    purpose: "helps people live their day with dignity, and notices when something changes",
    core: "Patient care; Communication; Empathy; Documentation; Infection control; Manual handling",
    useful: "Dementia care; First aid; Languages; Teamwork; Driving licence",
    junior: "gives everyday care by the care plan and reports changes",
    mid: "takes on harder situations and shows new colleagues the work",
    senior: "coordinates a shift or plans of care, and speaks with families",
    moves:
      "Registered nurse: with the training, often supported by employers; Care coordinator: planning care; Social worker: with the degree asked for; Physiotherapist: if movement interests you, with study",
    interview:
      "dignity in a difficult moment; a fall or change you noticed; a relative who was upset; boundaries; shifts and reliability",
    proof: "certificates of care and first aid; a word from a family or supervisor; reliability over time",
  },
  {
    title: "Physician",
    aliases:
      "doctor; medical doctor; general practitioner; resident physician; surgeon; hospital doctor; gp; dentist; veterinarian; physician assistant",
    purpose: "diagnoses and treats, and carries the decision when it is uncertain",
    core: "Clinical diagnosis; Patient care; Communication; Critical reading; Documentation; Teamwork",
    useful: "Teaching; Research methods; Leadership; Electronic health records; Process improvement",
    junior: "works under supervision, learns the specialty and calls in time",
    mid: "treats independently within a specialty and supervises",
    senior: "leads a service, settles the hard cases and teaches",
    moves:
      "Research scientist: clinical questions at length; Public health officer: populations instead of patients; Ward manager: leading a service; Technical writer: as a medical writer; Policy analyst: health policy",
    interview:
      "a hard case and your reasoning; an error disclosed; consent; working in a team under strain; teaching; why this specialty",
    proof:
      "logbook and licences; an audit that changed practice; teaching and research with your share named",
  },
  {
    title: "Physiotherapist",
    aliases:
      "physical therapist; occupational therapist; physio; speech therapist; speech and language therapist; rehabilitation therapist",
    purpose: "helps people win back movement, function and confidence",
    core: "Patient assessment; Rehabilitation; Anatomy; Communication; Documentation; Patient education",
    useful: "Manual therapy; Coaching; Teamwork; Research methods; Sports medicine",
    junior: "treats common conditions with supervision",
    mid: "carries complex cases and adapts treatment to the person",
    senior: "leads a specialty or practice and develops others",
    moves:
      "Ward manager: leading a service; Learning and development specialist: teaching colleagues; Research scientist: evidence for treatment; Public health officer: prevention",
    interview:
      "an assessment talked through; a patient who did not progress; goals agreed with a patient; safety limits; working with doctors",
    proof: "licence and courses; a case described without names; a group programme you set up",
  },
  {
    title: "Pharmacist",
    aliases: "pharmacy; clinical pharmacist; pharmacy technician; community pharmacist; hospital pharmacist",
    purpose: "makes sure that medicines help and do not harm",
    core: "Pharmacology; Attention to detail; Patient education; Communication; Compliance",
    useful: "Inventory management; Electronic health records; People management; Research methods",
    junior: "dispenses and advises under supervision",
    mid: "runs the counter or a ward service and catches what others missed",
    senior: "leads a pharmacy or sets medication policy",
    moves:
      "Compliance officer: regulatory affairs need pharmacists; Research scientist: trials and development; Medical sales representative: knowledge in the field; Public health officer: wider prevention",
    interview:
      "an interaction you caught; a prescriber who disagreed; privacy at the counter; shortage of a medicine; an error and its report",
    proof: "licence; a medication review and its effect, without names; a process that reduced errors",
  },
  {
    title: "Medical laboratory technician",
    aliases:
      "lab technician; laboratory technician; medical laboratory scientist; lab assistant; laboratory assistant; biomedical scientist; radiographer; medical technologist",
    purpose: "produces results that doctors can rely on",
    core: "Laboratory techniques; Quality control; Attention to detail; Documentation; Health and safety",
    useful: "Data analysis; Troubleshooting; Laboratory information systems; Training; Statistics",
    junior: "runs routine tests by procedure and flags what does not fit",
    mid: "owns a method or device with its controls",
    senior: "runs a bench or lab, its accreditation and training",
    moves:
      "Quality engineer: the same rigour in industry; Research scientist: with further study; Compliance officer: accreditation and rules; Data analyst: if the results interest you more than the bench",
    interview:
      "a control out of range; an urgent sample; a mix-up prevented; working by procedure; night work",
    proof: "certificates; a method you validated; an audit passed and your share",
  },
  {
    title: "Care coordinator",
    aliases:
      "case manager; patient coordinator; discharge coordinator; health coordinator; social care coordinator; patient navigator",
    purpose: "holds together the many people and papers around one person's care",
    core: "Organisation; Communication; Patient assessment; Documentation; Relationship management",
    useful: "Electronic health records; Negotiation; Data analysis; Languages; Empathy",
    junior: "arranges appointments and follows up",
    mid: "carries a case load and solves what falls between services",
    senior: "designs pathways and guides other coordinators",
    moves:
      "Ward manager: leading people and means; Social worker: with the degree asked for; Project manager: the same craft elsewhere; Customer success manager: the same care in business",
    interview:
      "a case that fell between services; priorities; confidentiality; a family in distress; a difficult partner agency",
    proof: "a pathway you improved; a case without names; feedback from partners",
  },
  {
    title: "Public health officer",
    aliases:
      "public health; epidemiologist; health promotion specialist; public health specialist; environmental health officer; health educator",
    purpose: "keeps whole populations healthier, mostly by what does not happen",
    core: "Statistics; Research methods; Communication; Project management; Policy analysis",
    useful: "Data visualisation; Survey design; Stakeholder management; Grant writing; Domain knowledge",
    junior: "collects data and supports campaigns",
    mid: "runs programmes and evaluates them honestly",
    senior: "sets priorities and advises those who decide",
    moves:
      "Policy analyst: the decisions behind the programmes; Data analyst: the data in depth; Research scientist: method and evidence; Project manager: delivery",
    interview:
      "an evaluation you would design; a message for a doubting public; limited means; working across agencies; an outbreak exercise",
    proof: "a programme with its evaluation; a data brief for laypeople; fieldwork",
  },
];
