import type { RoleEntry } from "./role-entry";

export const society: RoleEntry[] = [
  {
    title: "Primary teacher",
    aliases:
      "primary school teacher; elementary teacher; elementary school teacher; kindergarten teacher; early years teacher; early childhood educator; nursery teacher; childcare worker; preschool teacher",
    purpose: "teaches young children to learn, together",
    core: "Teaching; Lesson planning; Classroom management; Assessment; Communication; Empathy",
    useful: "Special needs education; Curriculum design; Educational technology; Languages; Music",
    junior: "runs lessons and a class with a mentor near",
    mid: "leads a class with confidence and adapts to each child",
    senior: "leads a year or subject and develops colleagues",
    moves:
      "School leader: leading colleagues; Instructional designer: building lessons for others; Social worker: children and families; Learning and development specialist: teaching adults; Project manager: you already plan, coordinate and inform many people",
    interview:
      "a lesson that failed; a child who struggled; parents who were angry; a class that would not settle; safeguarding",
    proof:
      "a lesson observed with feedback; a unit with pupils' work, made anonymous; a project of the school",
  },
  {
    title: "Secondary teacher",
    aliases:
      "teacher; high school teacher; secondary school teacher; middle school teacher; maths teacher; science teacher; english teacher; teaching; language teacher; tutor; vocational teacher",
    purpose: "brings a subject and young people together",
    core: "Teaching; Subject knowledge; Lesson planning; Classroom management; Assessment",
    useful: "Curriculum design; Educational technology; Mentoring; Special needs education; Public speaking",
    junior: "plans and teaches with a mentor's feedback",
    mid: "gets results with difficult groups and shares material",
    senior: "leads a department, mentors, shapes the curriculum",
    moves:
      "Instructional designer: lesson building for adults and screens; Learning and development specialist: the same in companies; School leader: leading the school; Technical writer: explaining in writing; Policy analyst: education policy",
    interview:
      "a lesson taught live; behaviour; assessment that helps; a pupil who caught up; working with parents and colleagues",
    proof: "a unit with its materials; results in context; a club or project you led",
  },
  {
    title: "School leader",
    aliases:
      "head teacher; headteacher; school principal; principal; deputy head; school administrator; dean; head of department",
    purpose: "answers for a school: its learning, its people and its place",
    core: "People management; Teaching; Planning; Budgeting; Communication; Conflict resolution",
    useful: "Data analysis; Change management; Labour law; Public speaking; Hiring",
    junior: "leads a team or project beside teaching",
    mid: "deputises and owns whole areas",
    senior: "leads the school and speaks for it",
    moves:
      "Policy analyst: education beyond one school; Operations manager: the same breadth elsewhere; Learning and development specialist: adults; HR generalist: the people side",
    interview:
      "a teacher in difficulty; results that fell; a safeguarding case; change with a tired staff; parents and the press",
    proof: "an improvement with its evidence; a project across the school; colleagues you developed",
  },
  {
    title: "Instructional designer",
    aliases:
      "learning designer; curriculum developer; e-learning developer; elearning designer; learning experience designer; curriculum designer; instructional design",
    purpose: "designs learning that works without the designer in the room",
    core: "Curriculum design; Needs analysis; Technical writing; E-learning authoring; Assessment",
    useful: "Visual design; Project management; Video production; UX design; Data analysis; Accessibility",
    junior: "builds modules from an outline and an expert's notes",
    mid: "leads a course from need to evaluation",
    senior: "sets the method, and argues when training is not the answer",
    moves:
      "Learning and development specialist: closer to the learners; UX designer: the same thinking for products; Technical writer: words at the moment of need; Project manager: courses are projects",
    interview:
      "a need turned into objectives; an expert who wanted everything in; a course measured; accessibility; a portfolio piece explained",
    proof:
      "a short module with its objectives and test; a lesson turned into self-study; feedback and what you changed",
  },
  {
    title: "Lawyer",
    aliases:
      "attorney; solicitor; barrister; legal counsel; in-house counsel; law; corporate lawyer; advocate",
    purpose: "tells people where they stand in law, and stands there with them",
    core: "Legal research; Legal drafting; Negotiation; Client management; Critical reading; Communication",
    useful: "Domain knowledge; Project management; Public speaking; Compliance; Languages",
    junior: "researches and drafts under review",
    mid: "runs matters and advises clients directly",
    senior: "brings in and leads work, and is trusted with the worst case",
    moves:
      "Compliance officer: keeping rules before they break; Policy analyst: where law is made; HR generalist: labour cases from inside; Product manager: legal technology needs you; Recruiter: legal recruiting knows lawyers",
    interview:
      "a clause explained to a layperson; an ethical line; a client who would not listen; a mistake caught; commercial sense; why this field",
    proof: "published notes; a matter described without names; pro bono work; moots or clinics",
  },
  {
    title: "Paralegal",
    aliases: "legal assistant; legal secretary; law clerk; legal administrator",
    purpose: "prepares and keeps legal work in order",
    core: "Legal research; Organisation; Documentation; Written communication; Attention to detail; Discretion",
    useful: "Legal drafting; Client management; Spreadsheets; Project management; Languages",
    junior: "files, indexes and drafts from models",
    mid: "runs files and deadlines and speaks with clients",
    senior: "leads a team or a specialty and improves the practice",
    moves:
      "Compliance officer: rules and registers; Lawyer: with the study your country asks for; HR generalist: procedures and discretion; Project manager: deadlines are your daily bread",
    interview:
      "a deadline nearly missed; confidentiality; a long document made short; two partners' wishes; tools you know",
    proof: "a checklist or template you made; certificates; a word from a lawyer you worked for",
  },
  {
    title: "Policy analyst",
    aliases:
      "policy advisor; policy adviser; policy officer; public policy; civil servant; public servant; government analyst; public administration; public sector; policy; economist; political adviser",
    purpose: "prepares public decisions: what is known, what could be done, what it would do",
    core: "Policy analysis; Research; Written communication; Statistics; Stakeholder management",
    useful: "Data analysis; Presentation; Legal research; Economics; Languages; Negotiation",
    junior: "researches and drafts briefs",
    mid: "owns a file, consults those affected and advises",
    senior: "leads policy through decision and into effect",
    moves:
      "Business analyst: the same in organisations; Research scientist: deeper evidence; Project manager: carrying policy out; Compliance officer: rules in practice; Public health officer: if health is your field",
    interview:
      "a brief on one page; options with their losers; evidence that points both ways; a minister or board in a hurry; political neutrality",
    proof: "a published brief; a consultation you ran; an analysis with data",
  },
  {
    title: "Social worker",
    aliases:
      "social work; youth worker; community worker; counsellor; counselor; probation officer; family support worker; charity worker; therapist; psychologist",
    purpose: "helps people through the hardest stretches of their lives, within the law and with respect",
    core: "Counselling; Case management; Communication; Empathy; Documentation; De-escalation",
    useful: "Legal research; Languages; Group facilitation; Networking; Negotiation",
    junior: "carries simpler cases with supervision",
    mid: "carries complex cases and works with courts, schools and doctors",
    senior: "supervises, leads a service and shapes practice",
    moves:
      "Career counsellor: help with work; Care coordinator: health systems; HR generalist: people at work; Policy analyst: the rules you meet every day; School leader: youth and schools",
    interview:
      "a case with risk; boundaries; a client who refused help; supervision and self-care; working with other agencies",
    proof: "registration; a case without names; a group or project you built",
  },
];
