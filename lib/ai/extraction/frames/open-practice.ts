import { readAction } from "../grammar/actions";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import type { Named } from "../grammar/named";
import { skillDrafts } from "../grammar/things";
import { gerundOf } from "../grammar/verbs";
import { lookUp } from "../vocabulary/lookup";

/** "I cook for my family", "I drive my kids to school": nobody's work. */
const AT_HOME =
  /^(?:[a-z]+ )?(?:for )?(?:my|our) (?:own )?(?:family|kids?|children|son|daughter|wife|husband|partner|mother|father|mum|mom|dad|parents|flat|house|home|room|car|bike|dog|cat)(?= |$)/;

/** "I teach maths", "I have sold cars": the action is the skill. */
export function readOpenPractice(scene: Scene): Draft[] {
  const { plain, clause, group } = scene;
  const modality = modalityOf(group);
  if (!modality || AT_HOME.test(plain.text.slice(group.rest, clause.end))) return [];
  const actions = readAction(plain, group.at, clause.end, modality !== "lacks");
  return skillDrafts([...actions, ...sameAction(scene, actions[0])], modality, LIKELY);
}

/** "I teach maths AND PHYSICS": the same is done with what goes on the list, where the vocabulary holds it. */
function sameAction({ plain, clause, group }: Scene, first: Named | undefined): Named[] {
  const gerund = gerundOf(group.verb?.lemma ?? "");
  if (!first || !gerund || !/ /.test(first.value)) return [];
  const named: Named[] = [];
  for (let at = first.end; ; ) {
    const next =
      /^ (?:, and|and|,|&) ([a-z-]+(?: [a-z-]+)?)(?= ?(?:,|and |\.|$|at |in |to |for |on |since ))/.exec(
        plain.text.slice(at, clause.end),
      );
    const known = next ? (lookUp(`${gerund} ${next[1]}`) ?? lookUp(next[1] ?? "")) : undefined;
    if (!next || !known) return named;
    const end = at + next[0].length;
    named.push({
      value: known.name,
      kind: known.kind,
      isKnown: true,
      isTurned: false,
      start: end - (next[1] ?? "").length,
      end,
    });
    at = end;
  }
}
