const ADDRESS =
  /^[\s#*>\-=[(<]*(?:begin |end |new |important )*(?:system|assistant|developer|ai|bot|admin(?:istrator)?|root|instructions?|tool|function|user profile|memory|note to (?:self|ai|the (?:ai|assistant|advisor|model)))(?: (?:prompt|message|note|override|update|instructions?|mode|command|call|result|response|output|for the (?:ai|advisor|assistant|model)))*\s*(?:[:\]>)]|override|message\b|prompt\b)/i;
const OVERRIDES =
  /\b(?:ignore|disregard|forget|override|bypass|discard|drop|skip)\b[^.\n]{0,40}\b(?:instructions?|rules?|prompts?|above|everything|previous|prior|guidelines|restrictions?|policies|policy|constraints?|safety)\b|\b(?:you are now|from now on|new (?:instructions?|rules?|task)|system prompt|debug mode|developer mode|admin mode|god mode|jailbreak|sudo|prompt injection|do anything now|act as (?:if|an?|my)|you must (?:now )?(?:store|save|remember|record|treat|consider|assume|set|add|mark|believe)|(?:treat|mark|flag|tag|register|classify|list|label|regard|consider|save|store|record) me as|(?:the|this) (?:user|person|candidate|client) (?:is|has|knows|wants|speaks|holds|claims)|end of (?:prompt|instructions?)|override)\b/i;
const STORES =
  /(?:^|[.!?:;,\n]\s*|\b(?:and|then|also|now|must|should|please|to|can you|could you|will you|would you) )(?:always |permanently |forever |silently |now |please |just |also )*(?:(?:save|store|add|insert|append|log|memori[sz]e|persist|write|put|record|register|set|update|change|modify|overwrite|replace|upgrade|increase|promote|delete|remove|erase|mark|flag)\b[^.\n]{0,50}?\b(?:memory|memories|profile|(?:my |the |this )?(?:following )?facts?|record|database|db|ledger|skills?|level|years|experience|context|system|field|status|role|permissions?|privileges?|admin|that i\b|the user)\b|remember\b[^.\n]{0,20}\b(?:forever|always|permanently|the following|from now|in your|to your|as a fact|this fact)\b|(?:save|store|record|log|memori[sz]e) (?:that|this|the following)\b|add (?:skill|role|level|fact)s?\b)/i;
const REMEMBER_ALL =
  /\b(?:remember|note|memori[sz]e|keep in mind|store)\b[^.\n]{0,60}\b(?:forever|permanently|always|from now on|in your memory|as verified|verified|confirmed fact|as a fact)\b/i;
const ASSIGNS =
  /\b(?:years?_?(?:of_)?experience|experience_level|user\.\w+|skills?|level|role|years)\s*(?:=|:=|\+=|->)\s*\S|\b(?:function_call|tool_call|save_fact|update_profile|set_profile)\b/i;

/** Whether a sentence speaks to the advisor about what to store or which rules to follow, instead of telling. */
export function isInstruction(sentence: string): boolean {
  const opening = sentence.slice(0, 1500);
  return (
    [ADDRESS, OVERRIDES, STORES, REMEMBER_ALL, ASSIGNS].some((pattern) => pattern.test(opening)) &&
    !isOwnPlan(opening)
  );
}

/** "I want to update my skills" and "I set up the database" tell; the person is the subject. */
function isOwnPlan(sentence: string) {
  if (
    ADDRESS.test(sentence) ||
    OVERRIDES.test(sentence) ||
    ASSIGNS.test(sentence) ||
    REMEMBER_ALL.test(sentence)
  )
    return false;
  const match = STORES.exec(sentence);
  const before = sentence.slice(0, (match?.index ?? 0) + 12);
  return (
    /\b(?:I|i|I'm|I’d|I'd|my job|help me)\b/.test(before) &&
    !/\b(?:can|could|will|would|must|should) you\b|\bplease\b/i.test(sentence)
  );
}
