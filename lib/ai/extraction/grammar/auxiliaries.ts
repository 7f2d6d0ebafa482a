import type { VerbGroup } from "./bare-group";
import { type Verb, verbOf } from "./verbs";
import { takeWish } from "./wishes";

const ADVERB =
  /^(?:also|currently|now|just|really|only|still|mostly|mainly|actually|already|always|basically|usually|often|sometimes|regularly|personally|honestly|definitely|certainly|probably|recently|truly|both|all|even|then|first|simply|totally|absolutely|professionally|primarily|previously|formerly|originally|once|presently|long|slowly|finally|lately|myself|too|quite|kind of|sort of|kinda|well|almost|ever|yet|generally|typically|specifically|successfully|happily|proudly|daily|[a-z]{3,12}ly|, (?=also|however))$/;
const BETWEEN =
  /^(?:(?:not|never|also|always|still|just|only|already|recently|really|mostly|mainly|even|ever|yet|so far|long|since|actually|now|both|[a-z]{3,12}ly) )*([^ ]+)/;

/** A word before the verb, what follows it, and the verb that comes next. */
interface Ahead {
  word: string;
  rest: string;
  verb: Verb | undefined;
}

interface Helper {
  word: RegExp;
  isHelper: (ahead: Ahead) => boolean;
  mark: (group: VerbGroup, word: string) => void;
  /** How much of what follows belongs to it as well. */
  takes?: number;
}

/** "I do know SQL"; "I do design" is no emphasis. */
const EMPHATIC =
  /^(?:not|(?:(?:actually|also|really|still) )*(?:have|know|speak|use|understand|like|love|want|hold|manage|lead|live|teach|enjoy|write|code|hope|plan|need|lack|work (?:as|in|at|for|with)))\b/;
const HELPERS: Helper[] = [
  {
    word: /^(?:have|had|has)$/,
    isHelper: ({ verb, rest }) => verb?.forms.has("participle") === true && !/^read\b/.test(rest),
    mark: (group, word) => {
      group.time = word === "had" ? "past" : "perfect";
    },
  },
  {
    word: /^(?:am|was|are|were|been|is)$/,
    isHelper: ({ verb }) => verb?.forms.has("ing") === true && !verb.forms.has("base"),
    mark: (group, word) => {
      group.isProgressive = true;
      if (/^w/.test(word)) group.time = "past";
    },
  },
  {
    word: /^(?:do|did)$/,
    isHelper: ({ rest }) => EMPHATIC.test(rest),
    mark: (group, word) => {
      if (word === "did") group.time = "past";
    },
  },
  { word: /^can$/, isHelper: () => true, mark: can },
  { word: /^could$/, isHelper: ({ rest }) => /^not\b/.test(rest), mark: can },
  {
    word: /^'d$/,
    isHelper: ({ rest }) => /^(?:been|had|never been|already been)\b/.test(rest),
    mark: (group) => {
      group.time = "past";
    },
  },
  {
    word: /^(?:'d|would)$/,
    isHelper: ({ rest }) => /^(?:also )?(?:say|consider|call|describe)\b/.test(rest),
    mark: () => undefined,
  },
  { word: /^(?:'d|would|will|shall|could|should|may|might|must|ought)$/, isHelper: () => true, mark: open },
  { word: /^(?:need|have|got|has)$/, isHelper: ({ rest }) => /^to\b/.test(rest), mark: open, takes: 3 },
];

function can(group: VerbGroup) {
  group.mood = "can";
}

function open(group: VerbGroup) {
  group.mood = "open";
}

export function isAdverb(word: string): boolean {
  return ADVERB.test(word);
}

/** Moves past one auxiliary, negation or adverb and notes what it says; stays where none stands. */
export function takeAuxiliary(text: string, at: number, group: VerbGroup): number {
  const ahead = text.slice(at, at + 80);
  const word = /^[^ ]+/.exec(ahead)?.[0] ?? "";
  if (!word) return at;
  const rest = ahead.slice(word.length + 1);
  const taken =
    takePair(ahead, group) ||
    takeDenial(word, rest, group) ||
    takeTrying(ahead, group) ||
    takeWish(ahead, group);
  return at + (taken || takeHelper(word, rest, group));
}

function takePair(ahead: string, group: VerbGroup): number {
  const pair = /^(?:not (?:just|only|merely|simply)|no longer|used to) /.exec(ahead)?.[0] ?? "";
  if (/^(?:no|used) /.test(pair)) group.time = "past";
  return pair.length;
}

function takeDenial(word: string, rest: string, group: VerbGroup): number {
  if (/^(?:not|never|hardly|barely|scarcely|rarely|seldom)$/.test(word)) {
    group.isDenied = true;
    group.isNever ||= word === "never";
    return word.length + 1;
  }
  // "I nearly became a pilot": not so.
  if (/^(?:nearly|almost)$/.test(word) && verbOf(/^[^ ]+/.exec(rest)?.[0] ?? "")) group.mood = "open";
  return ADVERB.test(word) && rest ? word.length + 1 : 0;
}

/** Who tries to learn is learning. */
function takeTrying(ahead: string, group: VerbGroup): number {
  const trying = /^(?:am )?trying to (?=learn\b)/.exec(ahead)?.[0] ?? "";
  group.isProgressive ||= trying !== "";
  return trying.length;
}

function takeHelper(word: string, rest: string, group: VerbGroup): number {
  const verb = verbOf(BETWEEN.exec(rest)?.[1] ?? "");
  const helper = HELPERS.find((known) => known.word.test(word) && known.isHelper({ word, rest, verb }));
  if (!helper) return 0;
  helper.mark(group, word);
  return word.length + 1 + (helper.takes ?? 0);
}
