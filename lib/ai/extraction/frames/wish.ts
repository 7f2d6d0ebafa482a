import { readAction } from "../grammar/actions";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { readNames } from "../grammar/names";
import { readPaper } from "../grammar/papers";
import { levelOf, readRole } from "../grammar/roles";
import { roleDrafts, skillDrafts } from "../grammar/things";
import { isKnownEmployer } from "../vocabulary/employers";
import { lookUp } from "../vocabulary/lookup";
import { isPlaceName } from "../vocabulary/places";
import { readEarn } from "./career";
import { readDegree, readSubject } from "./education";
import { namesOrActions } from "./have";
import { properName } from "./surroundings";

const LEARNING =
  /^(?:(?:to|start|starting|begin|keep|continue|really|properly|finally|also|maybe|eventually|someday|first|go and|go|be able to|being able to|know how to|be) )*(?:learn|learning|study|studying|master|mastering|understand|know|improve|improving|practi[sc]e|practi[sc]ing|pick up|picking up|brush up on|brush up|get better (?:at|in|with)|getting better (?:at|in|with)|become better (?:at|in)|becoming better (?:at|in)|(?:be|get|become) (?:really |more |properly |very |quite )?(?:good|better|great|fluent|proficient|confident|comfortable|certified|skilled|experienced|an? (?:real )?(?:expert|specialist|pro)) (?:at|in|with)|deepen|sharpen|develop|strengthen|work on|use|using|try out|trying out|try|trying|explore|exploring|dive into|diving into|dig into|get into|getting into|teach myself|gain experience (?:in|with)|get (?:some )?experience (?:in|with)|take up|taking up|have a go at|having a go at|get the hang of|take a course (?:in|on)|taking a course (?:in|on)|speak|code in|write|program in) (?:(?:more|some|a bit|a little|about|my|the basics of|how to|to|up|on|to use|using|to work with) )*/;
const BECOMING =
  /^(?:(?:to|one day|someday|eventually|also|maybe|rather|now|next|ultimately|really) )*(?:(?:be|get|being|getting) (?:promoted to|hired as|employed as)|be|being|become|becoming|work(?:ing)? as|retrain(?:ing)? as|retrain(?:ing)? to be|train(?:ing)? as|train(?:ing)? to be(?:come)?|qualify(?:ing)? as|start(?:ing)? (?:out )?as|work(?:ing)? towards becoming|turn(?:ing)? into|get(?:ting)? (?:a |my first |my next )?(?:job|role|position|promoted|work) (?:as|to)|find(?:ing)? (?:a |my )?(?:new |better |first )?(?:job|role|position|work) as|land(?:ing)? (?:a |my )?(?:first )?(?:job|role) as|(?:a |my |any )?(?:new |first |next )?(?:job|role|position|career|work|post) (?:as|of)|make it (?:to|as)|grow into|step up (?:to|as)|move up to|mov(?:e|ing) into) /;
const MOVING =
  /^(?:(?:to|one day|someday|eventually|also|maybe|rather|now|next|really|make|making|a|the|my|complete) )*(?:(?:move|moving|switch|switching|transition|transitioning|change|changing|go|going|get|getting|break|breaking|shift|shifting|pivot|pivoting|jump|jumping|step|stepping|come|retrain|retraining|career change|career switch|change of career|leap) (?:[^ ]+ ){0,4}?(?:to|into|over to|towards?|in) |(?:a |my |any )?(?:new |first |next )?(?:job|role|career|position|future|work|something|anything|opportunities|openings) in |enter (?=[a-z]+ [a-z]) |work(?:ing)? (?:in|with|on) |(?:pursue|pursuing|start|starting|build|building) (?:a )?career in |pursue |specialise in |specialize in |focus on )/;
const NO_FIELD =
  /^(?:something|another|a different|a new|a better|a bigger|a smaller|new|other|shape|trouble|details?|it|that|this|there|work|the office|the|my|our|peace|more|less|different|better|bigger|smaller|part-time|full-time|remote)\b/;

/** "I want to …": a skill to learn, a role or a field to be in, a place, a salary. */
export function readWish(scene: Scene): Draft[] {
  const { plain, clause, group } = scene;
  // "I no longer want to be a pilot", "I used to want …".
  if (group.isDenied || group.time === "past") return [];
  const from = group.at;
  const text = plain.text.slice(from, clause.end);
  const moved = readMove(scene, text);
  if (moved) return moved;
  if (/^(?:earn|make) /.test(text)) return readEarn(scene, from + text.indexOf(" ") + 1);
  const taking =
    /^(?:do|doing|get|getting|take|taking|complete|finish|start|starting) |^(?=(?:an?|my|the) )/.exec(text);
  const degree = taking && readDegree(plain, from + taking[0].length, clause.end, "wants");
  if (degree) return degree;
  const getting =
    /^(?:(?:to|finally|also) )*(?:do|doing|get|getting|take|taking|complete|finish|start|starting|obtain|earn|pass|sit|renew|have) (?!into |in |on |to )/.exec(
      text,
    )?.[0];
  const paper = getting === undefined ? null : readPaper(plain, from + getting.length, clause.end);
  if (paper) return skillDrafts([paper], "wants", LIKELY);
  const learning = LEARNING.exec(text);
  return learning ? readWishedSkill(scene, from, learning[0]) : readWishedWork(scene, from, text);
}

/** "move to New Zealand as a nurse". */
function readMove({ plain, clause, group }: Scene, text: string): Draft[] | null {
  const from = group.at;
  const isMove = /^(?:move|moving|relocate|relocating|live|living|emigrate) (?:back )?(?:to|in)\b/.test(text);
  const to = /(?<=(?:move|moving|relocate|relocating|live|living|emigrate|back)) (?:to|in) /g;
  const place = isMove ? properName(plain, text, from, to) : null;
  if (!place) return null;
  const as = / as (?=an? )/.exec(text);
  const role = as ? readRole(plain, from + as.index + as[0].length, clause.end) : null;
  return [
    { predicate: "location", value: place.value, modality: "wants", confidence: LIKELY, at: place.at },
    ...(role ? roleDrafts(role, "wants") : []),
  ];
}

function readWishedSkill(scene: Scene, from: number, lead: string): Draft[] {
  const { plain, clause } = scene;
  const start = from + lead.length;
  if (/\b(?:study|studying) $/.test(lead))
    return readDegree(plain, start, clause.end, "wants") ?? readSubject(plain, start, clause.end, "wants");
  if (/\b(?:how to|learn to|learning to) $/.test(lead))
    return skillDrafts(readAction(plain, start, clause.end, true), "wants");
  const isVague =
    /\b(?:use|using|try|try out|trying|trying out|know|speak|write|explore|exploring|get into|getting into|work on|understand|develop|improve|improving) /.test(
      lead,
    );
  const known = readNames(plain, start, clause.end, "known");
  if (known.length > 0) {
    if (/\b(?:get into|getting into) $/.test(lead)) return known.map((name) => goal(name.value, name.start));
    return skillDrafts(isVague ? known : readNames(plain, start, clause.end, "any"), "wants");
  }
  if (/\b(?:get into|getting into) $/.test(lead)) return readField(scene, start);
  return isVague && !/\b(?:try|try out|trying|trying out|use|using|improve) $/.test(lead)
    ? []
    : skillDrafts(namesOrActions(scene.plain, start, scene.clause.end), "wants", LIKELY);
}

function readWishedWork(scene: Scene, from: number, text: string): Draft[] {
  const becoming = BECOMING.exec(text)?.[0] ?? "";
  const role = wantedRole(scene, from + becoming.length, becoming !== "");
  if (role) return roleDrafts(role, "wants");
  const level = levelWanted(text.slice(becoming.length));
  if (level) return [{ predicate: "level", value: level, modality: "wants", confidence: LIKELY, at: from }];
  const moving = MOVING.exec(text)?.[0];
  if (moving === undefined) return [];
  const being = /^(?:being|becoming) (?=an? )/.exec(text.slice(moving.length))?.[0].length ?? 0;
  const into = from + moving.length + being;
  const next = /^(?:work|pursue)/.test(moving) ? null : readRole(scene.plain, into, scene.clause.end);
  return next ? roleDrafts(next, "wants") : readField(scene, into);
}

/** "a head of department POST", "BECOME a nurse": a role alone is no wish to be it. */
function wantedRole({ plain, clause }: Scene, start: number, isBecoming: boolean) {
  const role = readRole(plain, start, clause.end);
  const after = role ? plain.text.slice(role.end, role.end + 10) : "";
  const isPost = /^ (?:job|role|post|position|vacancy|jobs|roles|posts|positions|vacancies)(?: |$)/.test(
    after,
  );
  return role && (isBecoming || isPost) && !/^ (?:who|which|that)\b/.test(after) ? role : null;
}

function levelWanted(text: string): string | null {
  return levelOf(
    /^(?:(?:to|be|a|an|the|more|at|my) )*([a-z-]+)(?: (?:role|roles|position|positions|level|title|job|jobs|developer|one)| *$| ?,| ?\.)/.exec(
      text,
    )?.[1] ?? "",
  );
}

function readField({ plain, clause }: Scene, start: number): Draft[] {
  const text = plain.text.slice(start, clause.end);
  if (NO_FIELD.test(text)) return [];
  const role = readRole(plain, start, clause.end);
  if (role) return roleDrafts(role, "wants");
  return readNames(plain, start, clause.end, "any")
    .filter(({ isTurned }) => !isTurned)
    .slice(0, 3)
    .map((name) => goal(name.value, name.start));
}

function goal(name: string, at: number): Draft {
  const [first = "", ...others] = name.split(" ");
  // "get into Google Zurich".
  const value = isKnownEmployer(first) && others.length > 0 && isPlaceName(others.join(" ")) ? first : name;
  if (isKnownEmployer(value) && !lookUp(value))
    return { predicate: "employer", value, modality: "wants", confidence: LIKELY, at };
  if (isPlaceName(value)) return { predicate: "location", value, modality: "wants", confidence: LIKELY, at };
  if (lookUp(value)?.isTool) return { predicate: "skill", value, modality: "wants", confidence: LIKELY, at };
  return { predicate: "goal", value, modality: "wants", confidence: LIKELY, at };
}
