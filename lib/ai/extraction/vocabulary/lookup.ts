import { artsSkills } from "./arts-skills";
import { buildingSkills } from "./building-skills";
import { businessSkills } from "./business-skills";
import { careAndTeachingSkills } from "./care-and-teaching-skills";
import { codeSkills } from "./code-skills";
import { furtherSkills } from "./further-skills";
import { handsOnSkills } from "./hands-on-skills";
import { healthSkills } from "./health-skills";
import { landAndScienceSkills } from "./land-and-science-skills";
import { spokenLanguages } from "./languages";
import { makingSkills } from "./making-skills";
import { moneyAndLawSkills } from "./money-and-law-skills";
import { moreRoleNouns, roleTitles, weakRoleNouns } from "./more-role-nouns";
import { officeSkills } from "./office-skills";
import { papersHeld } from "./papers-held";
import { platformSkills } from "./platform-skills";
import { roleNouns } from "./role-nouns";
import { serviceSkills } from "./service-skills";
import { softwareSkills } from "./software-skills";
import { softwareTools } from "./software-tools";
import { transportSkills } from "./transport-skills";

export interface Known {
  name: string;
  kind: "skill" | "language";
  /** Also an everyday word: in running text it counts only when written so. */
  isOrdinary: boolean;
  /** A language or tool: a "Java developer" knows it. */
  isTool: boolean;
  /** A certificate, licence or card: who does one is on the way to it. */
  isPaper: boolean;
}

const known = new Map<string, Known>();
/** The same by a spelling that British and American words share. */
const spelt = new Map<string, Known>();
const SHORTEST_SPELT = 7;
const LONGEST_SPELT = 40;
read(spokenLanguages, "language");
read(softwareTools, "skill", true);
for (const entries of [softwareSkills, officeSkills, handsOnSkills]) read(entries, "skill");
for (const entries of [codeSkills, platformSkills]) read(entries, "skill");
for (const entries of [businessSkills, moneyAndLawSkills, artsSkills, careAndTeachingSkills])
  read(entries, "skill");
for (const entries of [healthSkills, buildingSkills, makingSkills, transportSkills]) read(entries, "skill");
for (const entries of [serviceSkills, landAndScienceSkills, furtherSkills]) read(entries, "skill");
read(papersHeld, "skill", false, true);
const wordsOf = (list: string) => list.trim().split(/\s+/);
const nouns = new Set([...wordsOf(roleNouns), ...wordsOf(moreRoleNouns)]);
const weakNouns = new Set(wordsOf(weakRoleNouns));
const titles = new Set(roleTitles.split(";").map((title) => title.trim()));

/** The skill or language of this name, in any case and spelling that the vocabulary holds. */
export function lookUp(words: string): Known | undefined {
  const key = words
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .trim();
  const one = key.length > 5 && /[^s]s$/.test(key) ? key.slice(0, -1) : key;
  return known.get(key) ?? known.get(one) ?? speltAs(key) ?? speltAs(one);
}

function speltAs(key: string): Known | undefined {
  return key.length >= SHORTEST_SPELT && key.length <= LONGEST_SPELT ? spelt.get(spelling(key)) : undefined;
}

/** British and American, joined and apart: "labour relations", "book keeping", "pediatric nursing". */
function spelling(key: string): string {
  return key
    .replace(/&/g, "and")
    .replace(/is(?=ation|ing\b|ed\b|e\b|er\b)/g, "iz")
    .replace(/our/g, "or")
    .replace(/[ao]e/g, "e")
    .replace(/tre\b/g, "ter")
    .replace(/ogue\b/g, "og")
    .replace(/ll(?=ing|ed|er)/g, "l")
    .replace(/ /g, "");
}

/** "caseworker", "silversmith", "hydrologist": what is at work by the word's own form. */
const COMPOUND =
  /^[a-z]{3,}(?:worker|smith|wright|ologist|ographer|therapist|technician|engineer|(?:dress|watch|clock|cabinet|shoe|boiler|tool|glass|film|candle|instrument)maker|keeper|setter|binder|builder|monger|master|grower|dresser|fighter|fixer|layer|(?:farm|stage|deck|ranch)hand)s?$|^(?:grounds|herds|trades|crafts|banks|plant|stock|store|yards?|line|bar|sales|service|chair|spokes|dust|rail|bin|drays?|cattle|stable|camera|anchor|hang|signal|doors?)(?:man|woman|men|women|person|people)$/;
const AGENT = /^[a-z]{3,}(?:er|or|ist|ician|grapher|eer)$/;
/** Words of that form that name no work. */
const NO_AGENT =
  /^(?:(?:grand|god|step)?(?:mother|father|daughter)|sister|brother|member|beginner|learner|loser|winner|foreigner|newcomer|lover|hater|believer|runner|smoker|drinker|eater|stranger|customer|user|teenager|perfectionist|realist|optimist|pessimist|idealist|minimalist|feminist|socialist|communist|activist|racist|sexist|tourist|motorist|cyclist|hobbyist|survivor|dreamer|thinker|doer|player|gamer|traveller|traveler|commuter|riser|starter|achiever|grafter|earner|listener|communicator|solver|speaker|reader|insider|outsider|leaver|returner|seeker|jobseeker|hunter|collector|camper|hiker|swimmer|prisoner|sufferer|voter|renter|supporter|follower|helper|visitor|neighbor|competitor|predecessor|successor|sponsor|pioneer|peer|pleaser|procrastinator|overthinker|number|letter|matter|reminder|computer|printer|scanner|router|answer|offer|career|filler|summer|winter|september|october|november|december|order|other|another|either|neither|never|ever|over|under|after|whatever|however|together|rather|better|older|younger|bigger|smaller|higher|lower|longer|shorter|faster|slower|easier|harder|nicer|closer|safer|cheaper|minor|major|error|factor|favor|mirror|list|twist|gist|cancer|disaster|chapter|semester|center|water|paper|power|layer|corner|border|folder|poster|register|quarter|pointer|character|monster|volunteer|beer|career)$/;

/** Whether a word that the vocabulary does not hold is formed like a name of who does something. */
export function namesAgent(word: string): boolean {
  return AGENT.test(word) && !NO_AGENT.test(word);
}

/** Whether a word, in the singular or plural, names what somebody is by work. */
export function isRoleNoun(word: string): boolean {
  if (word.includes("/")) return word.split("/").every((part) => nouns.has(part));
  return nouns.has(word) || COMPOUND.test(word) || (word.endsWith("s") && nouns.has(word.slice(0, -1)));
}

/** Whether a noun of roles names work only with a word before it: "a mentor", "a peer mentor". */
export function isWeakRoleNoun(word: string): boolean {
  return weakNouns.has(word);
}

/** Whether words are a role as a whole, whatever their last one is: "chef de partie". */
export function isRoleTitle(words: string): boolean {
  const title = words.replace(/ 's\b/g, "'s");
  return titles.has(title) || (title.endsWith("s") && titles.has(title.slice(0, -1)));
}

function read(entries: string, kind: Known["kind"], isTool = false, isPaper = false) {
  for (const entry of entries.split(";")) {
    const [written = "", aliases = ""] = entry.split("=").map((part) => part.trim());
    const name = written.replace("*", "");
    const value = { name, kind, isOrdinary: written.endsWith("*"), isTool, isPaper };
    for (const alias of [name, ...aliases.split(",")]) know(alias, value);
  }
}

function know(alias: string, value: Known) {
  const key = alias
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .trim();
  if (!key || known.has(key)) return;
  known.set(key, value);
  const way = key.length >= SHORTEST_SPELT - 1 && !value.isOrdinary ? spelling(key) : "";
  if (way && !spelt.has(way)) spelt.set(way, value);
}
