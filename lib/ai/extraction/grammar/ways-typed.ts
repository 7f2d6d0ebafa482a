const PAPER =
  "(?:licen[cs]e|certificate|certification|cert|exams?|degree|diploma|qualification|ticket|card|ccna|cissp|pmp|acca|cima|aat|cpa|cfa|celta|nvq|hnd|phd|mba|msc|toefl|ielts|delf|dele|pgce)";
const POST = "(?:post|role|job|position|vacancy|opening|career)";

/** Ways of people who type as they speak, or who speak another language at home. */
export const WAYS_TYPED: [RegExp, string][] = [
  // Wished for.
  [/^(?:would|'d) (love|like|prefer) (?=an? |to |the )/, "i would $1 "],
  [
    /\bi (?:can|could) (?:really |easily |definitely |well )?imagine (?:working as|being|becoming|to be) (?:an? )?/,
    "i want to be a ",
  ],
  [/\bideally (?:, )?i (?:would|'d) (?:be|become|work as) (?=an? )/, "i want to be "],
  [
    new RegExp(
      `\\bi (?:am searching|search|am seeking|am hunting) (?:an? |any |some )?(?:new )?${POST}s? (?:as|of) (?:an? )?`,
    ),
    "i want to be a ",
  ],
  [
    /\bi (?:'d|would) (?:kill|die|give (?:anything|my right arm|a lot|everything)) (?:to|for the chance to) /,
    "i want to ",
  ],
  [/\bi want (?:into|in on) (?=[a-z])/, "i want to get into "],
  [
    /(?<=^|[,;.] |\band |\bbut )the (plan|goal|dream|aim|ambition|target) (?:now |for me |for next year )?is /,
    "my $1 is ",
  ],
  // Held.
  [/\bwork (?:remotely|from home) from (?=[a-z])/, "work remotely in "],
  [
    /\bi was (?:just |recently )?(?:hired|taken on|recruited|made) (?:as )?(an? [^,;.]{2,40}?) (?:(?:[a-z]+|\d+) (?:days|weeks|months) ago|last (?:week|month)|this (?:week|month|year)|recently)(?= |$)/,
    "i am $1",
  ],
  // Under way.
  [/\btrying to get my head (?:round|around) /, "learning "],
  [
    /\bi am (?:currently |also |now )*(?:getting|being) (?:trained|taught|shown)(?: up)? (?:on|in|how to use) (?:the |an? )?/,
    "i am learning ",
  ],
  [new RegExp(`\\bworking on my (?=(?:[^ ,;.]+ ){0,3}?${PAPER}(?: |$))`), "working towards my "],
  [
    new RegExp(
      `\\b(?:preparing|prepping|revising|cramming)(?: for)? (?:the|my|an?) (?=(?:[^ ,;.]+ ){0,3}?${PAPER}(?: |$))`,
    ),
    "studying for my ",
  ],
  // Over.
  [/\bi (?:come|came) from (?!an? |the |my )([a-z]+(?: [a-z]+)?) (?=,|and )/, "i used to work in $1 "],
  [
    /\bmy ([a-z]+) (?:is|has|'s) (?:all |long |now |completely )*(?:gone|forgotten|rusted away|faded)(?= |$)/,
    "i used to know $1",
  ],
];
