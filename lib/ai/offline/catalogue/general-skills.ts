/** The rest of the gazetteer, written as in `technical-skills.ts`. */
export const generalSkills = `
UX design | user experience; user experience design; interaction design; ui/ux; ux/ui
User research | usability research; customer interviews; user interviews
Wireframing | wireframes; balsamiq
Prototyping | prototypes; figma; sketch app; adobe xd; invision
Usability testing | usability tests; user testing
Visual design | ui design; graphic design; colour theory
Design software | photoshop; illustrator; indesign; adobe creative suite; adobe creative cloud; canva
Design systems | design system; component library
Accessibility | wcag; a11y; screen readers
Product strategy | product vision; roadmaps; product roadmap; roadmapping
Prioritisation | prioritization; prioritising; prioritizing; backlog management
Agile methods | agile; scrum; kanban; safe agile; sprint planning
Planning | project planning; capacity planning; resource planning
Project management | managing projects; prince2; pmp; jira; ms project; led projects
Change management | managing change; organisational change
Risk management | risk assessment; risk analysis; risk register
Stakeholder management | managing stakeholders; stakeholder engagement; stakeholder communication; stakeholders
Requirements analysis | requirements gathering; requirements engineering; user stories
Process modelling | bpmn; process mapping; process modeling
Process improvement | lean; six sigma; kaizen; continuous improvement; process optimisation; process optimization
Root cause analysis | 5 whys; fishbone; rca
Budgeting | budgets; budget management; managing budgets; budget
Communication | communication skills; communicating; clear communication
Written communication | writing skills; business writing; report writing
Presentation | presentations; presenting; presentation skills; powerpoint
Public speaking | giving talks; speaking at conferences
Negotiation | negotiating; negotiation skills; negotiated
People management | line management; managing people; team leadership; leading teams; led a team; leading a team; managed a team; managing a team
Leadership | leading others; leadership skills
Coaching | coached
Mentoring | mentored; mentorship; mentor | Coaching
Hiring | recruiting people; interviewing candidates; hired
Conflict resolution | mediation; conflict management; resolving conflicts
De-escalation | deescalation; calming situations
Active listening | listening
Teamwork | collaboration; working in teams; team player
Problem solving | problem-solving; solving problems
Critical reading | critical thinking; critical appraisal
Time management | managing time
Organisation | organization; organising; organizing; organisational skills
Attention to detail | accuracy; detail-oriented
Workshop facilitation | facilitation; facilitating workshops; workshops
Interviewing | interviews with people; conducting interviews
Customer service | customer support; client service; customer care; guest service
Relationship management | account management; client relationships; building relationships
Client management | managing clients; client contact
Sales | selling; b2b sales; cold calling; closing deals; prospecting
CRM systems | crm; salesforce; hubspot; zoho
Ticketing systems | zendesk; servicenow; freshdesk; ticketing
Marketing strategy | marketing plan; positioning; go-to-market; marketing planning
Campaign management | marketing campaigns; campaigns
Market research | competitor analysis; market analysis
Copywriting | content writing; writing copy
Content strategy | content planning; content calendar
SEO | search engine optimisation; search engine optimization; sem
Paid advertising | google ads; adwords; facebook ads; meta ads; ppc; paid media
Web analytics | google analytics; ga4; matomo
Email marketing | e-mail marketing; mailchimp; newsletters
Social media | instagram; social media marketing; tiktok
Editing | proofreading; copy-editing; copyediting
Technical writing | documentation writing; technical documentation
Accounting | bookkeeping; general ledger; accounts payable; accounts receivable; ifrs; gaap; month-end close | Bookkeeping
Bookkeeping | quickbooks; xero; datev
Financial reporting | annual accounts; financial statements; consolidation
Financial modelling | financial modeling; dcf; financial models
Reconciliation | reconciliations; bank reconciliation
Tax | vat; tax returns; taxation
Auditing | internal audit; audits; internal controls
ERP systems | sap; erp; oracle erp; netsuite; dynamics 365
Compliance | gdpr; regulatory compliance; aml; kyc; hipaa; regulations
Labour law | employment law; labor law
Employee relations | employee engagement; grievances
Payroll | payroll processing
Sourcing | candidate sourcing; linkedin recruiter
Training | training people; delivering training; staff training; trained colleagues
Curriculum design | curriculum development; course design; instructional design
E-learning authoring | articulate; storyline; moodle; lms; e-learning; elearning
Lesson planning | lesson plans; planning lessons
Classroom management | behaviour management; behavior management
Teaching | taught; tutoring; teaching children
Assessment | grading; marking; formative assessment
Special needs education | sen; special education; inclusion
Patient care | nursing care; bedside care; clinical care; caring for patients
Patient assessment | clinical assessment; vital signs
Medication administration | administering medication; iv therapy; medications
Infection control | hygiene standards; infection prevention
Triage | emergency triage
Electronic health records | ehr; emr; epic systems
Patient education | educating patients
First aid | cpr; bls; acls; basic life support
Empathy | compassion
Case management | casework; caseload
Counselling | counseling
Research methods | research design; academic research; qualitative research; quantitative research
Scientific writing | academic writing; publishing papers
Grant writing | grant proposals; funding applications
Laboratory techniques | pcr; cell culture; lab work; chromatography; hplc
Legal research | westlaw; lexisnexis; case law
Legal drafting | contract drafting; drafting contracts
Contract management | contracts; contract negotiation
Policy analysis | policy development; policy briefs
CAD | autocad; solidworks; catia; inventor; fusion 360; creo | Technical drawing
BIM | revit; building information modelling | CAD
Simulation | fea; finite element; ansys; cfd
Structural analysis | structural design; structural engineering
Technical drawing | blueprints; reading drawings; engineering drawings
Circuit design | pcb design; altium; kicad; pcb | Electronics
Microcontrollers | arduino; stm32; embedded systems; raspberry pi
PLC programming | plc; siemens s7; scada
Functional safety | iso 26262; iec 61508
Health and safety | osha; site safety; workplace safety; hse
Quality control | quality assurance; inspection; spc; iso 9001
Building codes | building regulations
Cost estimation | estimating costs; quantity take-off; quantity surveying
Inventory management | stock management; stock control; inventory
Supply chain management | logistics; procurement; purchasing; supply chain
Scheduling | rota planning; rotas; shift planning; rostering; duty rosters
Food safety | haccp; food hygiene
Cooking | culinary skills; menu cooking
Welding | mig; tig; mig welding; tig welding
Event planning | event management; organising events
Electrical safety | lock-out tag-out; lockout tagout
Wiring | electrical installation
GIS | arcgis; qgis
Troubleshooting | fault finding; diagnosing faults
Driving licence | driver's license; driving license; clean licence
Languages | foreign languages; bilingual; multilingual
Networking | professional networking
`;
