/** How a verb stands in a sentence. */
export type Form = "base" | "past" | "participle" | "ing";

export interface Verb {
  lemma: string;
  forms: Set<Form>;
}

/** base, past, participle, ing; what is missing is formed by rule. */
const IRREGULAR = `
be was been being; have had had having; do did done doing; know knew known knowing; write wrote written writing; speak spoke spoken speaking;
build built built building; teach taught taught teaching; sell sold sold selling; drive drove driven driving; lead led led leading; run ran run running;
learn learnt learnt learning; learn learned learned learning; get got gotten getting; get got got getting; take took taken taking; make made made making; hold held held holding; understand understood understood understanding;
become became become becoming; begin began begun beginning; leave left left leaving; spend spent spent spending; bring brought brought bringing; give gave given giving;
quit quit quit quitting; read read read reading; think thought thought thinking; see saw seen seeing; go went gone going; fly flew flown flying; cut cut cut cutting; sew sewed sewn sewing;
find found found finding; keep kept kept keeping; pick picked picked picking; stop stopped stopped stopping; plan planned planned planning; program programmed programmed programming;
oversee oversaw overseen overseeing; study studied studied studying; specialise specialised specialised specialising; specialize specialized specialized specializing; sing sang sung singing; swim swam swum swimming; draw drew drawn drawing; grow grew grown growing; set set set setting; put put put putting; deal dealt dealt dealing; retrain retrained retrained retraining; enrol enrolled enrolled enrolling; qualify qualified qualified qualifying; bake baked baked baking; fit fitted fitted fitting; lay laid laid laying; weave wove woven weaving; undergo underwent undergone undergoing; sit sat sat sitting; shear sheared shorn shearing; knit knitted knitted knitting; teach taught taught teaching
`;
const REGULAR =
  "work use code develop design create maintain deploy handle test analyse analyze administer support implement automate model produce edit install repair fix operate organise organize prepare deliver draft review research treat assess perform conduct provide coordinate process translate interpret negotiate manage supervise head direct live earn graduate start finish complete retire want hope aim wish intend dream aspire consider prefer love like enjoy master practise practice train improve explore try need focus call lack possess touch apply utilise utilize script weld cook clean type paint coach mentor tutor nurse care assist serve plaster plumb farm garden photograph animate record mix play dance act interview recruit hire audit invoice market advise consult represent litigate prosecute dispatch deliver pack load ship trade invest underwrite lecture inspect survey estimate calculate solder assemble machine mill sharpen groom breed train transition switch move shift change join pursue pivot break progress advance return obtain gain acquire collect receive pass cover include involve set order reside commute relocate brew butcher sign brush host facilitate moderate present pitch blog vlog publish proofread illustrate sketch draw craft carve knit stitch tailor style cut colour color wax massage counsel diagnose prescribe vaccinate triage monitor log track enter file schedule budget forecast reconcile steer navigate pilot guard patrol investigate police rescue volunteer renovate restore wire tile rear raise tune haul forge service demolish freelance compete perform tinker dabble experiment familiarise familiarize immerse revise".split(
    " ",
  );

const verbs = new Map<string, Verb>();
const gerunds = new Map<string, string>();
for (const line of IRREGULAR.split(";")) {
  const [base = "", past = "", participle = "", ing = ""] = line.trim().split(/\s+/);
  add(base, base, "base");
  add(past, base, "past");
  add(participle, base, "participle");
  add(ing, base, "ing");
}
for (const base of REGULAR) {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  add(base, base, "base");
  for (const form of ["past", "participle"] as const)
    add(base.endsWith("y") && !/[aeo]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`, base, form);
  add(`${stem}ing`, base, "ing");
}
for (const [form, base] of [
  ["am", "be"],
  ["are", "be"],
  ["were", "be"],
  ["is", "be"],
  ["has", "have"],
  ["knows", "know"],
  ["wants", "want"],
  ["works", "work"],
  ["speaks", "speak"],
  ["does", "do"],
  ["teaches", "teach"],
  ["runs", "run"],
  ["uses", "use"],
  ["writes", "write"],
  ["drives", "drive"],
] as const)
  add(form, base, form === "were" ? "past" : "base");

/** The verb that a word may be a form of. */
export function verbOf(word: string): Verb | undefined {
  return verbs.get(word);
}

/** "teach" → "teaching"; undefined for a verb that is not known. */
export function gerundOf(lemma: string): string | undefined {
  return gerunds.get(lemma);
}

function add(word: string, lemma: string, form: Form) {
  const verb = verbs.get(word) ?? { lemma, forms: new Set<Form>() };
  verb.forms.add(form);
  if (form === "ing") gerunds.set(lemma, word);
  verbs.set(word, verb);
}
