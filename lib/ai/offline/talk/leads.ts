/** What stands before the question proper and is no part of it; each whole, from the beginning of a message. */
const MORE =
  /^\W{0,3}(?:(?:ok(?:ay)?|thanks?|thank you|great|good|perfect|cool|super|nice|and|so|sorry|alright|right|well|that helps?|very much|so much|a lot|got it)\b[\s,.!:;–-]{0,4}){0,6}(?:just |i have |i've got |but )?(?:one|another|a|an) ?(?:more|last|other|quick|final|different|small)? ?(?:last |other |quick )?(?:(?:thing|question|point|topic|matter)\b|(?<=more|last)(?=[:,–-]))(?: though| please| for you)?[\s,.!:;–-]{1,4}/i;
const OTHER =
  /^\W{0,3}(?:(?:ok(?:ay)?|thanks?|thank you|so|now|and|well|good)\b[\s,.!:;–-]{0,4}){0,4}(?:(?:let's|let us|can we|could we|i'd like to|i want to) )?(?:(?:switch|change|new|different|another|other)(?: the)? (?:topic|subject|matter)s?|(?:now )?(?:to )?something (?:else|different))\b(?: now| please| then)?[\s,.!?:;–-]{1,4}/i;
const MEANT =
  /^\W{0,3}(?:(?:no|nope|sorry|wait|well|not that|oh)\b[\s,.!:;–-]{0,4}){0,3}(?:i (?:meant|mean|was (?:asking|talking|thinking) (?:about|of)|am (?:asking|talking) about|asked (?:about|for)|wanted to know)|i'm (?:asking|talking) about|my question (?:was|is)(?: about)?|what i meant (?:was|is))\b[\s,.:;–-]{0,4}/i;
const BACK =
  /^\W{0,3}(?:(?:ok(?:ay)?|thanks?|thank you|so|now|and|well|good|anyway|right)\b[\s,.!:;–-]{0,4}){0,4}(?:(?:let's|let us|can we|could we|shall we|i'd like to|i want to) )?(?:go |come |get |going |coming |getting |return |returning |switch )?(?:back )?(?:to|about) (?:the |my |our |that |your |what (?:you|we) said (?:about|on) )?([^.,:;?!\n]{2,60}?)(?: (?:topic|thing|question|idea|matter|again))?(?:[.,:;?!]+\s*|\s+[-–]\s+|$)/i;
const GOES_BACK = /\b(?:back|return\w*|again)\b/i;
const READ = 200;
/** Of what is left, so few words are no question of their own. */
const FEWEST = 3;

export interface Led {
  /** What is asked, without what led to it: an exact part of the message. */
  question: string;
  /** It was meant otherwise than it was answered. */
  isMeant: boolean;
  /** The earlier matter that it goes back to. */
  backTo: string | null;
}

/** "Thanks, one more thing: …", "no, I meant …", "back to the plan: …": the question, and how it came. */
export function withoutLead(message: string): Led {
  const start = message.slice(0, READ).replaceAll("’", "'");
  const cut = (length: number) => message.slice(length).trim();
  const meant = MEANT.exec(start)?.[0];
  // "I meant 12 people" puts a fact right, and asks nothing.
  if (meant && cut(meant.length).length >= FEWEST && !/^\d/.test(cut(meant.length)))
    return { question: cut(meant.length), isMeant: true, backTo: null };
  const back = BACK.exec(start);
  if (back && GOES_BACK.test(back[0]))
    return { question: cut(back[0].length), isMeant: false, backTo: back[1]?.trim() ?? null };
  const lead = (MORE.exec(start) ?? OTHER.exec(start))?.[0] ?? "";
  const rest = cut(lead.length);
  return { question: rest.length >= FEWEST ? rest : message, isMeant: false, backTo: null };
}
