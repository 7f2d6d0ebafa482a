import { OPENING, THING } from "./way-parts";

const POST = "(?:role|job|position|post|work|career)";
const PAPER = "(?:certificate|certification|licen[cs]e|registration|ticket|permit)";

/** Ways to say it in few words, as people type. */
export const WAYS_SPOKEN: [RegExp, string][] = [
  // Held.
  [/\bi (already|still|now|currently) am (?=an? )/, "i am $1 "],
  [
    /(?<=^|[,;.] |\band |\bbut )(?:today|now|these days|nowadays) it (?:is|'s) (?:all|mostly|mainly|only) (?=[a-z])/,
    "i use ",
  ],
  [
    /\bi (?:'d|would) (?:put|place|rate|class|count|call|describe) myself (?:at|as|in) (?:(?:an?|the|about) )?(junior|mid|senior|entry|intermediate)(?: level)?(?= |$)/,
    "i am $1 level",
  ],
  // Not held.
  [new RegExp(`${OPENING}${THING}(?:is|are) not (?:one of|among) my languages(?= |$)`), "i do not speak $1"],
  [
    new RegExp(
      `${OPENING}${THING}(?:is|are) not (?:one of|among) my (?:skills|strengths|strong points|tools)(?= |$)`,
    ),
    "i do not work on $1",
  ],
  [
    /^neither ([^,]{2,40}?) nor ([^,]{2,40}?) (?:is|are) (?:something|anything|tools?|things?) (?:that )?i (?:can use|use|know|work with|have (?:used|learned|touched))(?= |$)/,
    "i do not know $1 or $2",
  ],
  [/^(?:still |also |and )?no ([^,;.]{2,50}?) on my (?:side|part)(?= |$)/, "i have no $1"],
  // Over.
  [new RegExp(`${OPENING}${THING}was my (?:thing|world|game) (?=in |back |during |for )`), "i worked on $1 "],
  [
    new RegExp(
      `(?<=^|[,;.] |\\band |\\bbut )my ([^,;.]{2,40}? ${PAPER}) (?:ran out|expired|lapsed|has (?:lapsed|expired|run out))(?= |$)`,
    ),
    "i used to have a $1 ,",
  ],
  // Wished for.
  [/\bi will be (?=an? [^,;.]{2,40} (?:someday|some day|one day|eventually)(?: |$))/, "i want to be "],
  [
    /^(?:my |the )?next step (?:for me )?(?:would|will|should) (?:ideally |hopefully |probably |naturally )?be (?:to (?:be|become) )?/,
    "i want to be ",
  ],
  [
    new RegExp(
      `^(?:an? )?([a-z]+(?: [a-z]+){0,3}) (?::|-|,) that (?:is|'s) (?:the|my) (?:dream )?${POST} (?:that )?i (?:am after|want|would like|dream of|am (?:aiming|looking|going) for)(?= |$)`,
    ),
    "i want to be a $1",
  ],
  [/\ball i (?:have )?ever (?:wanted|dreamed of) (?:is|was) (?:to be |being |to become )?/, "i want to be "],
  [
    /\badd ([^,;.]{2,30}?) to my (?:toolkit|tool kit|toolbox|skills|skill ?set|stack|repertoire)(?= |$)/,
    "learn $1",
  ],
  [
    new RegExp(
      `^(?:i am )?(?:currently |now |actively )?applying for (?!an? |the |my )([a-z][^,;.]{2,40}?) ${POST}s(?= |$)`,
    ),
    "i want to be a $1",
  ],
  // Under way.
  [
    /\bmy (?:evenings?|weekends?|nights?|free time|spare time|lunch breaks?) (?:go|goes|are going|is going|are spent|is spent) (?:on|into|to) (?=an? |the |my )/,
    "i am doing ",
  ],
  [
    /^(?:the|my|our|an?) [^,;.?]{2,40}? (?:is|'s|has been) (?:currently |now |slowly |also )?teaching me (?:how to )?/,
    "i am learning ",
  ],
  [
    /^([^ ,;.:]+(?: [^ ,;.:]+){0,2}) - (?:working (?:my way )?through|doing|halfway through|in the middle of|taking) an? (?:online |evening |short )?(?:course|class|bootcamp|tutorial|book) (?:on|in|about) it(?= |$)/,
    "i am learning $1",
  ],
];
