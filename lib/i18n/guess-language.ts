const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/[іїєґ]/u, "uk"],
  [/\p{Script=Cyrillic}/u, "ru"],
  [/[پچژگ]/u, "fa"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Thai}/u, "th"],
];
/** Words that are common in one language and rare in the others. */
const WORDS: [string, RegExp][] = [
  [
    "de",
    /^(?:ich|und|nicht|habe|bin|ein|eine|der|das|ist|mit|als|seit|für|auch|mein|meine|möchte|jahre|arbeite)$/,
  ],
  [
    "fr",
    /^(?:je|suis|et|les|des|une|dans|pour|avec|depuis|est|mon|ma|mes|pas|comme|ans|j'ai|travaille|veux)$/,
  ],
  [
    "es",
    /^(?:soy|tengo|años|y|el|los|las|una|con|para|desde|muy|pero|trabajo|quiero|como|mi|que|experiencia)$/,
  ],
  ["pt", /^(?:sou|tenho|anos|e|o|os|uma|com|para|não|muito|mas|trabalho|quero|como|meu|minha|eu|há)$/],
  ["it", /^(?:sono|ho|anni|e|il|gli|una|con|per|non|molto|ma|lavoro|voglio|come|mio|mia|da|di|che)$/],
  ["nl", /^(?:ik|ben|heb|een|het|de|en|met|voor|niet|maar|als|jaar|werk|wil|mijn|van|ook|al)$/],
  ["pl", /^(?:jestem|mam|lat|i|w|z|na|nie|ale|pracuję|chcę|jako|moje|od|się|do|znam|jest)$/],
  ["sv", /^(?:jag|är|har|och|en|ett|som|med|för|inte|men|år|arbetar|vill|min|mitt|på|sedan)$/],
  ["tr", /^(?:ben|ve|bir|için|ile|çok|ama|yıl|yıllık|olarak|çalışıyorum|istiyorum|var|değil|deneyimim)$/],
];

const ENGLISH: (typeof WORDS)[number] = [
  "en",
  /^(?:i|the|and|is|are|you|your|of|to|for|with|have|that|this|not|it|was|what|would|from)$/,
];

/** How much of a text says in which language it is. */
const OPENING = 600;

/** A text whose letters are of another script no less than this is in a language of that script. */
const LEAST_SHARE = 1 / 3;

/** The likely language of a text as BCP 47, by its letters and its commonest words; null when they do not tell. */
export function guessLanguage(text: string): string | null {
  return byScript(text) ?? byWords(text, [ENGLISH, ...WORDS]);
}

/** The same for a text that is known not to be English. */
export function guessForeignLanguage(text: string): string | null {
  return byScript(text) ?? byWords(text, WORDS);
}

function byScript(text: string): string | null {
  const opening = text.slice(0, OPENING).toLowerCase();
  const letters = opening.match(/\p{L}/gu)?.length ?? 0;
  const foreign = opening.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  if (foreign === 0 || foreign < letters * LEAST_SHARE) return null;
  return SCRIPTS.find(([script]) => script.test(opening))?.[1] ?? null;
}

function byWords(text: string, among: typeof WORDS): string | null {
  const opening = text.slice(0, OPENING).toLowerCase();
  const words = opening.match(/[\p{L}'’]+/gu) ?? [];
  const [best, second] = among
    .map(([language, common]) => ({
      language,
      count: words.filter((word) => common.test(word.replace("’", "'"))).length,
    }))
    .sort((left, right) => right.count - left.count);
  return best && best.count >= 2 && best.count > (second?.count ?? 0) ? best.language : null;
}
