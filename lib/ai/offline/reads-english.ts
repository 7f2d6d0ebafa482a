const ENGLISH =
  /^(?:a|about|am|an|and|are|as|at|be|but|can|do|for|from|have|how|i|if|in|is|it|me|my|not|of|on|or|so|that|the|this|to|was|we|what|when|where|which|who|why|with|would|you|your)$/;
/** The commonest words of other languages that English does not have. */
const OTHER =
  /^(?:aber|auch|auf|bei|das|dem|den|der|des|die|du|ein|eine|für|habe|ich|ist|kann|mein|meine|meinen|mit|nicht|sich|sie|sind|über|und|von|was|weißt|wie|wir|zu|zum|zur|au|aux|avec|c'est|ce|ces|dans|de|du|elle|est|et|il|je|la|le|les|mais|mes|mon|ne|nous|ou|pas|pour|que|qui|quoi|sur|un|une|vous|con|como|cómo|del|el|en|es|está|las|lo|los|mi|mis|muy|no|para|pero|por|qué|se|sé|si|sobre|su|te|tengo|una|y|yo|anche|che|chi|ciò|come|cosa|della|di|ho|io|mia|mio|nel|non|per|più|sono|com|da|do|dos|ele|eu|meu|minha|não|nos|um|uma|een|en|het|ik|mijn|niet|op|te|van|voor|wat|kannst|bist|hast|möchte|arbeite|arbeit|deutsch|hallo|danke|guten|gustaría|trabajo|trabajar|cambiar|quiero|soy|estoy|busco|gracias|hola|ayuda|ayúdame|puedes|puedo|suis|cherche|travail|travailler|voudrais|bonjour|peux|pouvez|merci|lavoro|lavorare|vorrei|ciao|grazie|puoi|posso|co|czy|dla|i|jak|jest|jestem|mam|mnie|moje|moim|na|nie|o|się|to|w|z|że)$/;
/** Two words hold too little else to tell by. */
const GREETING =
  /^(?:hallo|moin|danke|guten|hola|gracias|buenos|buenas|bonjour|bonsoir|merci|salut|ciao|grazie|buongiorno|olá|obrigad[oa]|cześć|dziękuję|hoi|dank)$/;
const FEWEST_WORDS = 3;

/**
 * Whether a message is in the one language that the offline advisor reads. In doubt it is: names and lists have no
 * language.
 */
export function readsEnglish(text: string): boolean {
  const opening = text.slice(0, 600).toLowerCase();
  const letters = opening.match(/\p{L}/gu)?.length ?? 0;
  const latin = opening.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 6 && latin < letters / 2) return false;
  const words = opening.match(/[\p{L}'’]+/gu) ?? [];
  const isOther = (word: string) => OTHER.test(word) && !ENGLISH.test(word);
  if (words.length < FEWEST_WORDS) return !words.some((word) => GREETING.test(word));
  const english = words.filter((word) => ENGLISH.test(word)).length;
  const other = words.filter(isOther).length;
  return other < 2 || other <= 2 * english;
}
