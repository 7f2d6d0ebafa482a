import { readAction } from "../grammar/actions";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { modalityOf } from "../grammar/modality";
import { inSentenceCase, readNames } from "../grammar/names";
import { readRole } from "../grammar/roles";
import { roleDrafts, skillDrafts } from "../grammar/things";
import { originalOf } from "../text/plain";
import { isKnownEmployer } from "../vocabulary/employers";
import { lookUp } from "../vocabulary/lookup";
import { isPlaceName } from "../vocabulary/places";
import { properName } from "./surroundings";

const MONEY =
  /^(?:(?:about|around|roughly|over|under|almost|just|nearly|only|currently) )*((?:[$€£] ?)?\d[\d.,]*(?: ?k| grand)?(?: (?:eur|euros?|usd|dollars?|gbp|pounds?|chf|€|\$|£))?)( (?:a|per|an) (?:year|month|hour|week|annum))?(?= |$)/;

/** "I became …", "I qualified as …", "I trained as …": it holds from then on. */
export function readBecome(scene: Scene): Draft[] {
  const { plain, clause, group } = scene;
  const held = modalityOf(group);
  if (!held) return [];
  // "I'm retraining as a gardener" is on the way there.
  const said = held === "has" && group.isProgressive && group.time === "present" ? "learning" : held;
  const lead =
    /^(?:as|to be|to become|into) /.exec(plain.text.slice(group.rest, clause.end))?.[0].length ?? 0;
  const role = readRole(plain, group.rest + lead, clause.end);
  if (role) return roleDrafts(role, said === "had" ? "has" : said);
  // "I qualified in 2015 as a podiatrist".
  const later = /^[^,;]{0,30}? (?:as|to be) (?=an? )/.exec(plain.text.slice(group.rest, clause.end))?.[0];
  const named = later === undefined ? null : readRole(plain, group.rest + later.length, clause.end);
  return named ? roleDrafts(named, said === "had" ? "has" : said) : [];
}

/** "I quit my job as …", "I left nursing": it held until then. */
export function readQuit({ plain, clause, group }: Scene): Draft[] {
  if (modalityOf(group) === null || group.isDenied || group.mood !== "fact") return [];
  if (group.time === "present" && !group.verb?.forms.has("past")) return [];
  const text = plain.text.slice(group.rest, clause.end);
  const lead =
    /^(?:(?:from|up|my|a|the|job|role|position|post|career|as|in|being|doing|working|using|work|to) )*/.exec(
      text,
    )?.[0] ?? "";
  const role = readRole(plain, group.rest + lead.length, clause.end);
  if (role) return roleDrafts(role, "had", LIKELY);
  // "I left Accenture in May": a name with a capital that is no place.
  const left = properName(
    plain,
    ` ${text}`,
    group.rest,
    /^ (?:the |my (?:job|post|role|position) (?:at|with) (?:the )?)?/g,
    isKnownEmployer,
  );
  if (left && !lead && !isPlaceName(left.value) && !lookUp(left.value))
    return [{ predicate: "employer", value: left.value, modality: "had", confidence: LIKELY, at: left.at }];
  const names = readNames(plain, group.rest + lead.length, clause.end, "known");
  if (names.length > 0) return skillDrafts(names, "had", LIKELY);
  return skillDrafts(readAction(plain, group.rest + lead.length, clause.end, false), "had", LIKELY);
}

/** "I live in …", "I moved to …". */
export function readLive(scene: Scene): Draft[] {
  const { plain, clause, group } = scene;
  const said = modalityOf(group);
  const isMove = /^(?:move|relocate)$/.test(group.verb?.lemma ?? "");
  if (!said || said === "lacks") return [];
  const rest = plain.text.slice(group.rest - 1, clause.end);
  const place = properName(plain, rest, group.rest - 1, isMove ? / to /g : / (?:in|near|outside) /g);
  if (!place) return [];
  const modality = isMove && said === "had" ? "has" : said;
  return [{ predicate: "location", value: place.value, modality, confidence: LIKELY, at: place.at }];
}

/** "I earn …". */
export function readEarn({ plain, clause, group }: Scene, from = group.rest): Draft[] {
  const modality = modalityOf(group);
  const match = MONEY.exec(plain.text.slice(from, clause.end));
  const amount = Number((match?.[1] ?? "").replace(/[^\d]/g, ""));
  const isMoney =
    match &&
    (/[$€£]|k\b|grand|eur|usd|dollar|pound|gbp|chf/.test(match[1] ?? "") ||
      Boolean(match[2]) ||
      amount >= 10_000);
  if (!modality || modality === "lacks" || !isMoney) return [];
  const start = from + match[0].length - (match[1] ?? "").length - (match[2] ?? "").length;
  const value = inSentenceCase(originalOf(plain, start, from + match[0].length));
  return [{ predicate: "salary", value, modality, confidence: LIKELY, at: start }];
}
