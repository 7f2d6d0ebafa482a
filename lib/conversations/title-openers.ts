/** How people begin what they ask of an advisor, in the languages of the product: it says nothing of what they ask. */
const OPENERS = [
  /^(?:(?:please|pls),?\s+)?(?:can|could|would|will) you\s+(?:please\s+)?(?:(?:help|assist) me\s+(?:to\s+|with\s+|in\s+)?|(?:tell|show|explain to|advise)\s+(?:me\s+)?(?:on\s+|about\s+)?|explain\s+)?/iu,
  /^(?:please|pls),?\s+(?:help me\s+(?:to\s+|with\s+)?)?/iu,
  /^i(?:’d|'d| would) like (?:to (?:know|ask(?: you)?|hear)|your (?:help|advice|opinion))\s+(?:about\s+|on\s+|with\s+|whether\s+|if\s+)?/iu,
  /^i (?:need|want) your (?:help|advice|opinion)\s+(?:about\s+|on\s+|with\s+)?/iu,
  /^(?:so,?\s+)?here(?:’s|'s| is| are| comes?)\s+(?=my\b|the\b|an?\b)/iu,
  /^(?:hier (?:ist|sind|kommt)|aquí (?:está|están|tienes|va))\s+/iu,
  /^i have a question\s*(?:about|on|:|,)?\s*/iu,
  /^(?:kannst|könntest|können|könnten) (?:du|sie) (?:mir\s+)?(?:bitte\s+)?(?:(?:helfen|sagen|erklären|zeigen)\s*,?\s*)?/iu,
  /^(?:bitte|ich (?:möchte|würde gerne?|wüsste gerne?)(?: von (?:dir|ihnen))?(?: wissen)?\s*,)\s+/iu,
  /^¿?\s*(?:puedes|podrías|puede|podría)\s+(?:por favor\s+)?(?:ayudarme\s+(?:a\s+|con\s+)?|decirme\s+|explicarme\s+)?/iu,
  /^(?:por favor,?|(?:quisiera|me gustaría) saber)\s+/iu,
];

/** A sentence without the words that ask for it. */
export function withoutOpener(sentence: string): string {
  const opener = OPENERS.find((one) => one.test(sentence));
  return opener ? sentence.replace(opener, "") : sentence;
}
