import type { Briefing } from "./briefing";
import { SURE } from "./meaning/topic-reader";

/** Words of somebody in danger of themselves, in the languages of the product and French; no others are known. */
const SIGNS = [
  /\b(?:kill(?:ing)? myself|end(?:ing)? (?:my (?:own )?life|it all)|tak(?:e|ing) my own life|commit(?:ting)? suicide|suicidal thoughts|no reason to live)\b/i,
  /\b(?:i(?:'m| am| feel| was| have been|'ve been)|feeling|feel) (?:\w+ )?suicidal\b|\b(?:think(?:ing)?|thought|plan(?:ning)?) (?:about|of|on) suicide\b(?! (?:prevention|awareness|research))/i,
  /\b(?:want|wanna|going|ready|rather|like|wish) (?:to )?(?:just )?(?:be dead|die)\b(?! (?:of|for|laughing|with|in|on|rich|happy|from|at)\b)|\bwish i (?:was|were) dead\b|\bbetter off (?:dead|without me)\b/i,
  /\b(?:don't|do not|no longer) want to (?:live|be alive|exist|be here)\b(?! (?:with|in|at|on|near|there|alone|so|too|far|close|off|for|from|like a|abroad|by|under|next)\b)/i,
  /\b(?:hurt|harm)(?:ing)? myself\b(?! (?:at|on|with|lifting|playing|falling))|\bi (?:self[- ]harm|cut myself to)\b|\bcutting myself\b(?! (?:off|some|short|a|out|loose))/i,
  /\b(?:mich|mir) (?:umbringen|umzubringen|das leben nehmen|etwas antun)\b|\bnicht mehr leben\b|\b(?:will|möchte) (?:nur noch )?sterben\b|\b(?:selbstmord|suizid)gedanken\b|\bmich (?:selbst )?(?:ritze|verletze)\b/i,
  /\b(?:suicidarme|quitarme la vida|matarme|hacerme daño|no quiero (?:seguir viviendo|vivir)|quiero morir(?:me)?)(?!\p{L})|\bme quiero (?:suicidar|matar|morir)\b/iu,
  /\b(?:me suicider|me tuer|mettre fin à mes jours|veux mourir|plus envie de vivre)\b/i,
];

/** Whether somebody says, in known words or by what a message means, that they are in danger of themselves. */
export function isInDistress({ question, meanings }: Briefing): boolean {
  const text = question.replaceAll("’", "'");
  if (SIGNS.some((sign) => sign.test(text))) return true;
  return [...(meanings ?? [])].some(
    ([said, { topic, sureness }]) => topic === "distress" && sureness >= SURE && question.includes(said),
  );
}
