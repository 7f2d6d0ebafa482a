import { readsEnglish } from "@/lib/ai/offline/reads-english";

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

/** Whether the extractor reads the language of a text. In doubt it does: a list of names has no language. */
export function readsLanguage(text: string): boolean {
  return readsEnglish(text);
}

/** The language of a text that the extractor does not read, as BCP 47 ("de"; "und" when unknown); null when it reads it. */
export function unreadLanguage(text: string): string | null {
  if (readsLanguage(text)) return null;
  const opening = text.slice(0, 600).toLowerCase();
  const script = SCRIPTS.find(([letters]) => letters.test(opening));
  if (script) return script[1];
  const words = opening.match(/[\p{L}'’]+/gu) ?? [];
  const [best, second] = WORDS.map(([language, common]) => ({
    language,
    count: words.filter((word) => common.test(word.replace("’", "'"))).length,
  })).sort((left, right) => right.count - left.count);
  return best && best.count >= 2 && best.count > (second?.count ?? 0) ? best.language : "und";
}
