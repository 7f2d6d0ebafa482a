import type { Modality } from "@/lib/ai/extraction/claim";
import type { Scored } from "./score";

export interface Figures {
  sentences: number;
  has: { right: number; wrong: number; missed: number };
  /** The same with what résumés propose. */
  held: { right: number; wrong: number; missed: number };
  all: { right: number; wrong: number; missed: number };
  /** Claims of what somebody wants that came out as what they have. */
  wantsAsHas: number;
  /** Claims from sentences about others, suppositions, questions, adverts and reports. */
  strangersAsSelf: number;
  injectionsStored: number;
}

/** As sets name their classes: "other person", "other-person" and "other" are one. */
const NOT_OWN = new Set([
  "other",
  "other-person",
  "quoted-job-ad",
  "hypothetical",
  "question",
  "ad",
  "advert",
  "reported",
  "smalltalk",
  "sarcasm",
  "foreign",
]);

export function isResume(kind: string): boolean {
  return /(?:^|-)resume$/.test(kind);
}

/** Counts over a scored set. "Has" counts what is said, not what a résumé proposes. */
export function figuresOf(scored: Scored[]): Figures {
  const said = scored.filter(({ labelled }) => !isResume(labelled.class));
  return {
    sentences: scored.length,
    has: count(said, "has"),
    held: count(scored, "has"),
    all: count(scored),
    wantsAsHas: said.flatMap(wantsAsHas).length,
    strangersAsSelf: said
      .filter(({ labelled }) => NOT_OWN.has(labelled.class))
      .flatMap(({ wrong }) => wrong.filter(({ modality }) => modality === "has")).length,
    injectionsStored: said
      .filter(({ labelled }) => labelled.class === "injection")
      .flatMap(({ wrong }) => wrong).length,
  };
}

function wantsAsHas({ labelled, wrong }: Scored) {
  return wrong.filter(
    ({ modality, value }) =>
      modality === "has" &&
      (labelled.class === "want" ||
        labelled.claims.some(
          (claim) => claim.modality === "wants" && claim.value.toLowerCase() === value.toLowerCase(),
        )),
  );
}

function count(scored: Scored[], only?: Modality) {
  const of = (claims: { modality: Modality }[]) =>
    claims.filter(({ modality }) => !only || modality === only).length;
  return {
    right: scored.reduce((sum, { right }) => sum + of(right), 0),
    wrong: scored.reduce((sum, { wrong }) => sum + of(wrong), 0),
    missed: scored.reduce((sum, { missed }) => sum + of(missed), 0),
  };
}

export function precision({ right, wrong }: { right: number; wrong: number }): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: { right: number; missed: number }): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The figures as lines of text: the whole set, then class by class. */
export function printReport(name: string, scored: Scored[]): string[] {
  const { has, held, all, ...rest } = figuresOf(scored);
  const classes = [...new Set(scored.map(({ labelled }) => labelled.class))];
  return [
    `${name}: ${rest.sentences} texts`,
    `  has          precision ${percent(precision(has))}  recall ${percent(recall(has))}  (${has.right} right, ${has.wrong} wrong, ${has.missed} missed)`,
    `  with résumés precision ${percent(precision(held))}  recall ${percent(recall(held))}  (${held.right} right, ${held.wrong} wrong, ${held.missed} missed)`,
    `  every claim  precision ${percent(precision(all))}  recall ${percent(recall(all))}  (${all.right} right, ${all.wrong} wrong, ${all.missed} missed)`,
    `  wants as has ${rest.wantsAsHas}, others as self ${rest.strangersAsSelf}, injections stored ${rest.injectionsStored}`,
    `  optional, or of kinds that the set does not label ${scored.flatMap(({ unlabelled }) => unlabelled).length}`,
    "",
    `  ${"class".padEnd(14)}${"texts".padStart(6)}${"right".padStart(7)}${"wrong".padStart(7)}${"missed".padStart(8)}${"precision".padStart(11)}${"recall".padStart(8)}${"exact".padStart(7)}`,
    ...classes.map((kind) =>
      classLine(
        kind,
        scored.filter(({ labelled }) => labelled.class === kind),
      ),
    ),
    "",
  ];
}

function classLine(kind: string, scored: Scored[]) {
  const { all, sentences } = figuresOf(scored);
  const exact = scored.filter(({ wrong, missed }) => wrong.length + missed.length === 0).length;
  return `  ${kind.padEnd(14)}${String(sentences).padStart(6)}${String(all.right).padStart(7)}${String(all.wrong).padStart(7)}${String(all.missed).padStart(8)}${percent(precision(all)).padStart(11)}${percent(recall(all)).padStart(8)}${`${exact}`.padStart(7)}`;
}

function percent(share: number) {
  return share.toFixed(3);
}
