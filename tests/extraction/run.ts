import { parseArgs } from "node:util";
import { printReport } from "./report";
import { scoreSet } from "./score";
import { SETS } from "./sets";

const { values } = parseArgs({
  options: {
    set: { type: "string", multiple: true },
    errors: { type: "boolean" },
    lines: { type: "string" },
  },
});
const sets = values.set ?? SETS;
const lines = values.lines === "even" || values.lines === "odd" ? values.lines : undefined;

for (const path of sets) {
  const scored = scoreSet(path, lines);
  for (const line of printReport(path, scored)) console.log(line);
  if (!values.errors) continue;
  for (const { labelled, wrong, missed } of scored.filter(
    (one) => one.wrong.length + one.missed.length > 0,
  )) {
    const list = (claims: typeof missed) =>
      claims.map(({ predicate, value, modality }) => `${predicate} ${value} (${modality})`);
    console.log(`${labelled.id}  ${JSON.stringify(labelled.text.slice(0, 1200))}`);
    console.log(`  wrong: ${list(wrong).join(", ") || "-"}; missed: ${list(missed).join(", ") || "-"}`);
  }
}
