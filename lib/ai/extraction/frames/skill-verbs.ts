import type { Modality } from "../claim";
import { readAction } from "../grammar/actions";
import { type Draft, LIKELY, type Scene, SURE } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import type { Named } from "../grammar/named";
import { readNames } from "../grammar/names";
import { scanKnown } from "../grammar/scan-known";
import { skillDrafts } from "../grammar/things";
import { namesWork } from "../grammar/work-names";
import { everyMatch } from "../text/every-match";
import { originalOf, type Plain } from "../text/plain";
import { isKnownEmployer } from "../vocabulary/employers";
import { isRoleNoun } from "../vocabulary/lookup";
import { isPlaceName } from "../vocabulary/places";
import { isHandsOn } from "./hands-on";
import { unlistedLanguages } from "./unlisted-languages";

const ABOUT =
  /^(?:(?:a lot|a great deal|a bit|a little|something|everything|anything|nothing|much|very little|little|quite a bit|next to nothing|a thing or two|lots|plenty|enough) about|my way (?:a)?round|the ins and outs of|nothing of) /;
const PEOPLE =
  /^(?:(?!for |of |at |in |with |on |to )[^ ,;]+ ){0,4}?(?:people|staff|employees|colleagues|direct reports|reports|juniors)\b/;
const TEAM =
  /^(?:(?!for |of |at |in |with |on |to )[^ ,;]+ ){0,4}?(?:teams?|crews?|squads?|wards?|departments?|shifts?|units?|divisions?|kitchens?|brigade)\b/;

/** "I know …". Unknown words count only with capitals inside the sentence: "I know a guy". */
export function readKnow(scene: Scene): Draft[] {
  const { plain, clause, group } = scene;
  const modality = modalityOf(group);
  if (!modality) return [];
  const text = plain.text.slice(group.rest, clause.end);
  const about = ABOUT.exec(text)?.[0];
  if (about) return readAbout(scene, about, modality);
  const none = /^(?:zero|no|next to no|hardly any|almost no) /.exec(text);
  if (none) return skillDrafts(readNames(plain, group.rest + none[0].length, clause.end, "known"), "lacks");
  if (/^(?:what|why|where|who|when|that|which|whether|if|of|i|how (?!to)) ?/.test(text)) return [];
  const how = /^(?:how )?to /.exec(text);
  if (how) return skillDrafts(readAction(plain, group.rest + how[0].length, clause.end, true), modality);
  const isThorough =
    / (?:inside out|backwards|by heart|like the back of my hand|(?:very |really |pretty )?well)(?= |$)/.test(
      text,
    );
  return skillDrafts(namesInList(scene, group.rest, isThorough ? "things" : "known"), modality);
}

/** "I know a lot about …", "nothing about …". */
function readAbout({ plain, clause, group }: Scene, lead: string, modality: Modality): Draft[] {
  if (modality === "lacks" && /\b(?:much|a lot|everything|enough) /.test(lead)) return [];
  const trust = /way a?round/.test(lead) ? "things" : "any";
  const names = readNames(plain, group.rest + lead.length, clause.end, trust);
  const isNothing = /nothing|little/.test(lead) && !/a little/.test(lead);
  if (!isNothing) return skillDrafts(names, modality, LIKELY);
  return modality === "has" ? skillDrafts(names, "lacks") : [];
}

/** "I use …", "I code in …", "I build …": what is known by name there. */
export function readPractice(scene: Scene): Draft[] {
  const { plain, clause, group } = scene;
  const modality = modalityOf(group);
  if (!modality) return [];
  // "I wrote that …", "I put it down": what is said there, nobody practises.
  if (
    /^(?:(?:very |only |so )?(?:little|hardly any|next to nothing|nothing|not much|almost nothing) (?:of )?)|^about |^to (?!the )|^for (?:an? |my |the )?(?:[^ ]+ )?(?:interview|exam|test)|^(?:that|down) | by (?:mistake|accident)(?: |$)/.test(
      plain.text.slice(group.rest, clause.end),
    )
  )
    return [];
  const preposition =
    /^(?:(?:mostly|mainly|primarily|a lot|daily|a bit) )?(?:in|with|on|using|for) /.exec(
      plain.text.slice(group.rest, clause.end),
    )?.[0] ?? "";
  const start = group.rest + preposition.length;
  const listed = practised(scene, start);
  const further = modality === "lacks" ? [] : scanKnown(plain, group.rest, clause.end);
  const names = [
    ...listed,
    ...further.filter(
      (one) =>
        !listed.some((name) => name.value === one.value || (one.start < name.end && one.end > name.start)),
    ),
  ];
  const isAlone = /^(?:for|since|,|$)/.test(plain.text.slice(group.rest, clause.end));
  const action = isAlone ? readAction(plain, group.at, clause.end, false) : [];
  if (names.length > 0)
    return skillDrafts([...action, ...names], modality, group.verb?.lemma === "use" ? SURE : LIKELY);
  return skillDrafts(readAction(plain, group.at, clause.end, false), modality, LIKELY);
}

/** "I handle customs declarations", "I've been doing drywall for 9 years": what is done again and again. */
function isHabit({ plain, clause, group }: Scene): boolean {
  const isFor = group.time === "perfect" && / (?:for|since) /.test(plain.text.slice(group.rest, clause.end));
  return (
    group.mood === "fact" &&
    !group.isDenied &&
    (group.isProgressive || isFor ? group.time === "perfect" : group.time === "present") &&
    !/^(?:present|explore|review|focus|try|touch|test|model|set|plan|create|monitor|build|design|develop|produce|write|edit|draft)$/.test(
      group.verb?.lemma ?? "",
    )
  );
}

/** "I have NEVER USED a lathe" denies whatever is named. */
function practised(scene: Scene, start: number): Named[] {
  const { plain, clause, group } = scene;
  if (group.isNever && /^(?:touch|use|operate)$/.test(group.verb?.lemma ?? ""))
    return readNames(plain, start, clause.end, "any");
  return namesInList(scene, start, isHabit(scene) ? "things" : "known");
}

/** "I lead a team", "I have never managed people". */
export function readLeading(scene: Scene): Draft[] {
  const { plain, clause, group } = scene;
  const modality = modalityOf(group);
  if (!modality) return [];
  const text = plain.text.slice(group.rest, clause.end);
  const led = (value: string): Draft[] => [
    { predicate: "skill", value, modality, confidence: LIKELY, at: group.at },
  ];
  if (TEAM.test(text)) return led("Team leadership");
  const object = /^(?:[^ ,;]+ ){0,3}?([a-z-]+s)(?= |$)/.exec(text)?.[1] ?? "";
  if (PEOPLE.test(text) || (object && isRoleNoun(object) && !isRoleNoun(`${object}s`)))
    return led("People management");
  return readPractice(scene);
}

/** "I speak German": languages only. */
export function readSpeak(scene: Scene): Draft[] {
  const { plain, clause, group } = scene;
  const modality = modalityOf(group);
  if (!modality) return [];
  const listed = readNames(plain, group.rest, clause.end, "known");
  const all = listed.length > 0 ? listed : scanKnown(plain, group.rest, clause.end);
  const names = all.filter(({ kind }) => kind === "language");
  return skillDrafts([...names, ...unlistedLanguages(scene, names)], modality);
}

/** "I can get by in Portuguese". */
const MANAGES =
  /^(?:get by|hold (?:a conversation|my own)|have a (?:basic |simple )?conversation|converse|make myself understood|communicate|chat) (?:well |fluently |a bit |fine |okay )?in /;

/** "I can weld", "I can't code". */
export function readCan(scene: Scene): Draft[] {
  const { plain, clause, group } = scene;
  const modality: Modality = group.isDenied ? "lacks" : "has";
  if (group.verb?.lemma === "speak") return readSpeak({ ...scene, group: { ...group, mood: "fact" } });
  const manages = MANAGES.exec(plain.text.slice(group.at, clause.end));
  if (manages) {
    const spoken = readNames(plain, group.at + manages[0].length, clause.end, "known");
    return skillDrafts(
      spoken.filter(({ kind }) => kind === "language"),
      modality,
      LIKELY,
    );
  }
  const doing = /^(?:do|handle) /.exec(plain.text.slice(group.at, clause.end))?.[0];
  const done = doing ? readNames(plain, group.at + doing.length, clause.end, "things") : [];
  if (done.length > 0) return skillDrafts(done, modality, LIKELY);
  const first = readAction(plain, group.at, clause.end, isHandsOn(plain, group.at));
  const rest = everyMatch(plain.text.slice(group.at, clause.end), / (?:, and|,|and|or) (?=[a-z]+ )/g);
  const further = rest.flatMap((match) =>
    readAction(
      plain,
      group.at + match.index + match[0].length,
      clause.end,
      isHandsOn(plain, group.at + match.index + match[0].length),
    ),
  );
  return skillDrafts([...first, ...further], modality, LIKELY);
}

/** Known names of a list, and unknown ones that are written with a capital or, where the verb vouches for it, name work. */
function namesInList({ plain, clause }: Scene, from: number, trust: "things" | "known" = "known"): Named[] {
  const named = readNames(plain, from, clause.end, "any");
  const isShouted = plain.source.slice(0, 400) === plain.source.slice(0, 400).toUpperCase();
  return named.filter((name) => {
    if (name.isKnown) return true;
    if (isKnownEmployer(name.value) || isPlaceName(name.value)) return false;
    const original = originalOf(plain, name.start, name.end);
    const hasCompany = named.length > 1 && named.some(({ isKnown }) => isKnown) && !/ /.test(original);
    if (
      trust === "things" &&
      isBareOrThe(plain, name.start) &&
      namesWork(plain, name.start, name.end, { things: true })
    )
      return true;
    return !isShouted && (/^[\p{Lu}\d]/u.test(original) || hasCompany) && !/^(?:I|The|A|My)\b/.test(original);
  });
}

/** "the rotas", "invoicing", but not "my taxes" and "a meeting". */
function isBareOrThe({ text }: Plain, start: number): boolean {
  return !/\b(?:an?|my|our|your|his|her|their|this|that|these|those|few|couple of|some) (?:[a-z]+ )?$/.test(
    text.slice(Math.max(0, start - 24), start),
  );
}
