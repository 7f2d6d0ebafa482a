import { originalOf, type Plain } from "../text/plain";
import { isRoleNoun } from "../vocabulary/lookup";

/** Words in -ing that do nothing: qualities, times and things. */
const NO_DOING =
  /^(?:morning|evening|something|anything|everything|nothing|king|ring|thing|string|spring|wing|sibling|ceiling|earring|being|going|coming|having|looking|trying|getting|making|taking|doing|wanting|hoping|thinking|living|feeling|saying|knowing|meaning|wedding|clothing|pudding|interesting|boring|exciting|challenging|tiring|amazing|demanding|rewarding|exhausting|missing|pending|changing|lacking|remaining|outstanding|willing|loving|caring|annoying|confusing|depressing|disappointing|frustrating|stressing|surprising|overwhelming|satisfying|fulfilling|relaxing|promising|misleading|failing|struggling|ageing|aging|suffering|working|staying|waiting|moving|beginning|during|helping|concerning|regarding|including|following|existing|using|learning|talking|chatting|dealing|chasing|standing|sitting|running|acting|standing|rushing|shouting|arguing|fighting|complaining|worrying|drinking|smoking|eating|sleeping|shopping|walking|keeping|putting|bringing|giving|finding|seeing|calling|asking|telling|holding|turning|showing|letting|sending|spending|leaving|starting|owning|having)$/;
/** What ends a name of work that is no gerund: "stock control", "tenancy law", "night portering" aside. */
const OF_WORK =
  /(?:work|agement|tenance|ology|ography|ometry|metrics|nomics|ysis|keeping|crafts?|therapy|surgery|joinery|masonry|carpentry|bakery|upholstery|forestry|embroidery|husbandry|confectionery|dentistry|chemistry|pottery|butchery|cutlery|floristry|machinery|fluidics|onics|tronics|aulics|umatics|istics|ical|nastics|(?<!^(?:bas|top|com|clin|mechan|crit|lyr|fabr|mosa|cyn|epidem|relig))ics)$|^(?:control|entry|support|care|repair|design|law|admin|administration|analysis|compliance|safety|hygiene|security|sales|service|services|relations|prep|preparation|installation|inspection|protection|prevention|production|evaluation|calibration|translation|interpretation|mediation|conservation|restoration|rehabilitation|irrigation|cultivation|fabrication|decoration|illustration|animation|composition|navigation|regulation|legislation|taxation|coordination|negotiation|liaison|procurement|recruitment|assessment|treatment|development|deployment|measurement|enforcement|finance|insurance|audit|payroll|accounts|tooling|formwork|software|hardware|systems|records|equipment|plant|techniques?|drainage|haulage|tillage|sewerage|signage|methods?|procedures|protocols|standards|testing|handling|science|sciences)$/;
/** Times, people and everyday things: nobody's work by name. */
const EVERYDAY =
  /(?:^| )(?:nights?|mornings?|afternoons?|evenings?|weekends?|weekdays?|holidays?|shifts?|hours|days|weeks|months|years|minutes|times|moments|overtime|breaks?|lunches|parents|relatives|siblings|twins|grandchildren|grandparents|in-laws|customers|clients|people|persons|patients|colleagues|friends|mates|men|women|ladies|boys|girls|guys|kids|babies|toddlers|teenagers|adults|students|pupils|residents|guests|humans|others|cats?|dogs?|pets|volunteers|suppliers|recruits|trainees|interns|juniors|tenants|members|visitors|passengers|tourists|donors|subscribers|followers|investors|shareholders|stakeholders(?! management)|thoughts|feelings|emotions|dreams|hopes|plans|problems|issues|mistakes|troubles|tears|bits|pieces|lots|loads|tons|heaps|words|reasons|options|chances|choices|answers|questions|opinions|ideas|goals|terms|details|ways|steps|changes|results|thanks|sorry|regards|drugs|pills|cigarettes|drinks|games|movies|films|series|videos|apps|books|podcasts|tutorials|errands|chores|favours|favors|bills|debts|loans|qualifications|certificates|references|savings|lessons|classes|courses|exams|jobs|roles|positions|interviews|applications(?<!(?:grant|job|visa|planning|loan|permit|patent|web|mobile) applications)|stairs|weddings|meetings|emails|calls|agreement|wonders|miles|kilometres|surroundings|boss|business|process|progress|success|stress|bus|focus|status|class|glass|pass|press|access|loss|mess|less|unless|always|perhaps|besides|sometimes|afterwards|towards|upwards|this|its|his|yes|was|is|has|does)$/;
const PLURAL = /^[a-z-]*[a-z]{2}[^su'’]s$/;

/**
 * Whether words that no vocabulary holds name work by their form: a gerund ("cable jointing"), a noun of work
 * ("stock control"), things in the plural ("customs declarations"), an abbreviation ("PCR").
 */
export function namesWork(
  plain: Plain,
  start: number,
  end: number,
  { things, holdsKnown = false }: { things: boolean; holdsKnown?: boolean },
): boolean {
  const text = plain.text.slice(start, end);
  const words = text.split(" ");
  const last = words.at(-1) ?? "";
  const first = words[0] ?? "";
  if (
    EVERYDAY.test(text) ||
    /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|no|boring|tiring|stressful|hard|long) )|(?:^| )(?:of|about|for|in|on|at|by|to|than|before|after|like|as|and|or|but|because|since|while|from|with|the|my|our|their|his|her|your|some|any) /.test(
      text,
    )
  )
    return false;
  if (words.length === 1 && NO_DOING.test(last)) return false;
  if (isGerund(last) || (isGerund(first) && !holdsKnown) || OF_WORK.test(last)) return true;
  if (PLURAL.test(last)) return things && !isRoleNoun(last);
  return isAbbreviation(plain, start, end);
}

function isGerund(word: string): boolean {
  return /^[a-z-]*[a-z]{2}ing$/.test(word) && !NO_DOING.test(word);
}

/** In a text that shouts capitals tell nothing. */
function isAbbreviation(plain: Plain, start: number, end: number): boolean {
  const opening = plain.source.slice(0, 400);
  const original = originalOf(plain, start, end);
  return /^\p{Lu}[\p{Lu}\d&/-]{1,7}s?$/u.test(original) && opening !== opening.toUpperCase();
}
