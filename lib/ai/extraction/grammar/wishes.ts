import type { VerbGroup } from "./bare-group";

const WANTS =
  /^(?:(?:'d|would) not mind|(?:'d|would) (?:also |really |actually |still |very much |so |rather )*(?:like|love|prefer|want|rather|be (?:keen|happy|glad|interested|open))|(?:am |was )?(?:also |now |currently |really |very |still |just |seriously |always |quite |mostly |mainly |actively )*(?:wanting|wants|want|wish|hope|hoping|plan|planning|aim|aiming|intend|intending|aspire|aspiring|dream|dreaming|looking|going|thinking|considering|interested|keen|eager|dying|determined|trying(?! to learn)|hungry|itching|tempted|try|consider(?! myself)|planned|wanted|set on|ready|toying with the idea|playing with the idea)\b(?: forward| seriously| hard| a lot)?|(?:need|have got|have|got) to (?=(?:learn|study|improve|get better|brush up|pick up|work on|start learning)\b)|am about)(?: on)? ?(?=to\b|of\b|about\b|for\b|in\b|into\b|on\b|a |an |being\b|becoming\b|moving\b|switching\b|changing\b|learning\b|starting\b|doing\b|getting\b|going\b|working\b|\d|[^ ]+)/;
/** "I'd like to", "I am trying to": what the wish is of follows. */
const AFTER_WANT = /^(?:to|of|about|for|on|at|into|in|forward to)\b ?/;

/** Moves past "I'd like to", "am thinking about": what follows is wished for, not had. 0 when no wish begins there. */
export function takeWish(ahead: string, group: VerbGroup): number {
  if (group.mood === "wants") return 0;
  const cue = WANTS.exec(ahead)?.[0];
  if (!cue || !isWish(cue, ahead.slice(cue.length))) return 0;
  group.mood = "wants";
  return cue.length + (AFTER_WANT.exec(ahead.slice(cue.length))?.[0].length ?? 0);
}

function isWish(cue: string, rest: string) {
  if (/going ?$/.test(cue)) return /^to (?!work\b(?! as)|bed|sleep|school|the )/.test(rest);
  if (/looking ?$/.test(cue)) return /^(?:to|for|into|at)\b/.test(rest);
  if (/\b(?:thinking|dreaming|dream)(?: seriously| hard| a lot)? ?$/.test(cue))
    return /^(?:of|about)\b/.test(rest);
  if (/ready ?$/.test(cue)) return /^to\b/.test(rest);
  return true;
}
