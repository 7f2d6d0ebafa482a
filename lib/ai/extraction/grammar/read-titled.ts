import { readBareRole } from "../frames/fragment";
import { readKeywords } from "../frames/keywords";
import { readSurroundings } from "../frames/surroundings";
import { readYears } from "../frames/years-of";
import type { Draft, Scene } from "./draft";
import type { Told } from "./read-told";

/** "Backend developer here, Go and Postgres": what somebody is, told without a verb, and what goes on from it. */
export function withBareRole(scene: Scene): Told {
  const role = readBareRole(scene);
  if (role.length === 0) return { drafts: [], group: scene.group };
  const { plain, clause } = scene;
  const end = afterRole(scene);
  const named: Scene = { ...scene, clause: { ...clause, end: Math.max(end, clause.verb) } };
  const around = role.some(({ modality }) => modality === "has") ? aroundTitle(named, clause.end) : [];
  const listed = [...around, ...readKeywords(plain, end, plain.text.length, false)];
  return { drafts: [...role, ...readYears(scene, role)], group: scene.group, listed };
}

/** Where and for whom the title is held: "Business analyst at HSBC in Leeds - requirements, Jira". */
function aroundTitle(scene: Scene, until: number): Draft[] {
  const employed = / (?:years?|months?|since (?:19|20)\d\d)(?= (?:at|with|for) )/.exec(
    scene.plain.text.slice(scene.clause.end - 1, until),
  );
  const held: Scene = { ...scene, clause: { ...scene.clause, end: until } };
  const employers = employed
    ? readSurroundings(held, scene.clause.end - 1 + employed.index + employed[0].length).filter(
        ({ predicate }) => predicate === "employer",
      )
    : [];
  const place = / (?:,|-) (?:based )?in (?=[^ ]+)/.exec(scene.plain.text.slice(scene.clause.end - 1, until));
  const from = Math.max(scene.clause.verb, 0);
  const around = readSurroundings(scene, from)
    .filter(({ predicate }) => predicate !== "skill")
    .concat(employers);
  if (!place) return around;
  const later: Scene = { ...scene, clause: { ...scene.clause, end: until } };
  return [
    ...around,
    ...readSurroundings(later, scene.clause.end).filter(({ predicate }) => predicate === "location"),
  ];
}

/** Where the first part of a title ends: "Support worker for adults, …". */
function afterRole({ plain, clause }: Scene): number {
  const end = / (?:,|\.|;|:|-|\(|with|here|doing|using)(?= |$)/.exec(plain.text.slice(clause.verb))?.index;
  return end === undefined ? plain.text.length : clause.verb + end;
}
