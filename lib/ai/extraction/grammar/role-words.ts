import { isCompany } from "../vocabulary/employers";
import { lookUp } from "../vocabulary/lookup";

/** Words before, in and after the name of a role. */

export const DETERMINED =
  /^(?:a|an|the|my|their|his|her|sole|only|year|years|old|\d{1,2}|\d{1,2}[-a-z]*(?:year|yr)[-a-z]*|your|our|this|one|any|of|still|now|basically|only|just|working|employed|as)$/;

export const BARE =
  /^(?:self|experienced|qualified|certified|friendly|caring|reliable|enthusiastic|motivated|hardworking|hard-working|organised|organized|serving|licensed|licenced|fully|newly|highly|recently|trained|freelance|self-employed|self-taught|full-time|part-time|hard|quick|fast|slow|proud|good|great|decent|main|professional|young|new|recent|current|currently|solid|skilled|passionate|dedicated|real|full|time|regular|simple|humble|very|really|pretty|fairly|quite|rather|seasoned|well|level|practising|practicing|working|independent|successful|competent|capable|big|bad|poor|terrible|better|strong|actual|native|born|single|busy|tired|happy|british|german|american|french|indian|second-year|first-year|final-year|third-year|long-time|longtime|career|lifelong|semi-retired|agency|[a-z]+-based|remote|long-haul|night-shift|day-shift|nightshift|local|rural|village|inner-city|ordinary|plain|boring|bored|burnt-out|burned-out|burnt|frustrated|unemployed|out-of-work|jobless|redundant|overworked|underpaid|struggling|contract|casual|seasonal|temporary|temp|permanent|weekend|evening|home-based|newly-qualified|first-time|one-man|all-round|multi-skilled|second-generation|third-generation|fourth-generation|mere|lowly|glorified|keen|hands-on|established|respected|well-paid|part|full-on|fresh|proper|experience|international|old|older|middle-aged|little|small|small-time|big-time|award|nhs|polish|romanian|spanish|italian|irish|scottish|welsh|nigerian|ghanaian|kenyan|pakistani|filipino|filipina|ukrainian|portuguese|dutch|turkish|brazilian|mexican|canadian|australian|south-african|chinese|japanese|korean|time-served|veteran|award-winning|dual-qualified)$/;

export const FORMER = /^(?:former|ex|ex-|retired|previous|erstwhile|one-time|onetime)$/;

export const TRAINEE =
  /^(?:trainee|apprentice|student|aspiring|budding|future|wannabe|would-be|prospective)$/;

export const STOPS =
  /^(?:[^\p{L}\p{N}£$€]|and|or|but|with|at|in|for|from|on|by|who|that|which|to|since|working|specialising|specializing|specialised|specialized|using|looking|living|trying|based|focused|focusing|focussing|doing|mostly|mainly|primarily|currently|now|here|too|myself|then|again|before|until|because|while|when|where|turned|so|as|i|we|my|his|her|their|our|is|are|was|were|have|has|had|not|than|if|also|these|this|last|next|years?|experience|though|although|yet|about|over|into|after|during|wanting|hoping|thinking|earning|making|by|per|without|via|seeks|needs|wants|offers|hires|seeking|hiring|within|throughout|straight|behind|inside|outside|near|around|beyond|under|across|building|running|writing|leading|managing|teaching|learning|studying|most|some|all|going|full|once|like|ago|really|actually|today|there|anymore|either|either|neither|nor|an?|the|being|done|one|someday|eventually|soon|back|till|day|nights|mornings|evenings|weekends|part-time|job|role|position|post|jobs|roles|positions|interview|by)$/u;

/** Words that are a role only together with what comes before them. */
export const WEAK =
  /^(?:guide|defender|private|professional|expert|specialist|generalist|lead|leader|worker|head|fellow|partner|owner|associate|model|host|guard|officer|agent|dealer|seller|operator|operative|practitioner|rep|representative|player|member|boss|chief|president|maid|docker|miner|server|loader|picker|packer|monk|minister|judge|mate|tech|hacker|poet|influencer|negotiator|organiser|organizer|planner|admin|dev|sharpener|marine|captain|mp|champion|athlete|graduate|umpire|ambassador|fitter|coordinator|co-ordinator)$/;

export const STANDS_ALONE =
  /^(?:lead|judge|server|minister|hacker|miner|model|poet|captain|monk|mp|maid|president|operator|influencer|planner|coordinator|co-ordinator|admin|fitter|picker|packer|partner|dev|athlete|negotiator|marine|officer|representative)$/;

export const OF =
  /^(?:head|director|vp|president|vice-president|chief|manager|lead|leader|dean|professor|lecturer|teacher|secretary|member|officer|owner|captain|chair|chairman)$/;

/** "a Spanish teacher" teaches it. */
export function isOfLanguage(words: string[], index: number): boolean {
  const next = words.slice(index + 1, index + 4);
  return (
    lookUp(words[index] ?? "")?.kind === "language" &&
    next.some((word) =>
      /^(?:teacher|tutor|lecturer|translator|interpreter|linguist|instructor|teaching|speaker|chef|professor)s?$/.test(
        word,
      ),
    )
  );
}

/** "a band 5 nurse", "a Tesco cashier": a grade, or who pays, is no part of the name. */
export function isBandAt(words: string[], index: number): boolean {
  const [before = "", word = "", next = ""] = [words[index - 1], words[index], words[index + 1]];
  const isBand = /^(?:band|grade|level|tier)$/.test(word) && /^\d[a-z]?$/.test(next);
  const isGrade = /^(?:band|grade|level|tier)$/.test(before) && /^\d[a-z]?$/.test(word);
  return isBand || isGrade || (isCompany(word) && !lookUp(word));
}

/** "as hard as a miner", "as busy as any nurse": a likeness; "as well as a driver" goes on. */
export const LIKENED = /(?:^| )as (?!well )[a-z]+ as (?:an? |any |the )(?:[a-z]+ )?$/;
