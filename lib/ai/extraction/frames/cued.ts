import type { Span } from "@/lib/ai/embedding/span";
import { type Draft, LIKELY } from "../grammar/draft";
import type { Named } from "../grammar/named";
import { scanKnown } from "../grammar/scan-known";
import { skillDrafts } from "../grammar/things";
import { findYears } from "../grammar/years";
import type { Plain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";

/** Turns by which people say, without a verb that any frame reads, that a thing is their work. */
const CUES = new RegExp(
  [
    "\\b(?:my|our) (?:daily )?bread\\b|\\bdaily bread\\b|\\bpays? (?:my|the) (?:bills|rent|way|mortgage)\\b|\\bpay my way\\b",
    "\\b(?:been|is|are|was) my (?:whole |entire |working )?(?:life|world|living|bag|jam|domain|area|field|niche)\\b",
    "\\bi go (?:way|a long way) back\\b|\\bwith me you get\\b|\\bi (?:can|could) do (?:it |that |this )?(?:blindfold(?:ed)?|in my sleep|with my eyes (?:shut|closed))\\b",
    "\\blike i do\\b|\\blike the back of my hand\\b|\\bmy (?:own )?hands know\\b|\\bthat (?:is|'s) (?:me|what i am about)\\b",
    "\\b(?:come|comes|came|turn|turns|rely|relies|count|counts|depend|depends|ask|asks|call|calls) (?:to |on )?me (?:for|about|when it comes to)\\b",
    "\\bi am (?:your|the|their|our) (?:[a-z]+ )?(?:man|woman|person|girl|guy|lad|one|go-to)\\b",
    "\\b(?:part|bulk|most|half|heart|core|centre|center|backbone) of my (?:daily |working |everyday )?(?:work|week|day|days|job|role|time|life)\\b",
    "\\bmy (?:days?|weeks?|time|hours|mornings|shifts) (?:is|are|go|goes|get|gets|are spent|is spent)\\b|\\bmy (?:typical )?(?:day|week|job|role|work) :",
    "\\btaught me\\b|\\bi (?:really |truly )?shine\\b|\\bfor a living\\b|\\ban? (?:good |great |keen )?eye for\\b|\\bkeep up with\\b",
    "\\buse (?:it|them|both|all of them|these) (?:daily|weekly|every day|all day|a lot|constantly|at work)\\b",
    "\\bi (?:'d |would )?rate my\\b|\\bout of (?:ten|10|five|5)\\b|\\bi come from an? [a-z ]*background\\b|\\bi (?:make|earn) (?:my|good) (?:money|living|crust|keep)\\b",
    "\\bmy (?:main|first|primary|strongest|best|core|go-to|daily|usual|working|everyday) (?:programming )?(?:language|tool|skill|subject|instrument|area|field|craft|trade|software|program|stack|framework|discipline|medium|method|technique)s?\\b|\\bwhere i (?:feel|am) (?:most |really |best |quite |at |more )*(?:home|comfortable|strong|strongest|myself|confident)\\b",
    "\\bmy (?:toolbox|toolkit|tool kit|toolset|repertoire|stack|arsenal|skill ?set|tool belt|kit|tools|portfolio) (?:consists?|includes?|contains?|covers?|holds?|is|are|comprises?|has)\\b|\\b(?:turns?|comes?|goes?|runs?) to me\\b|\\basks? me\\b|\\bi (?:earn|make) my (?:living|bread|keep|income)\\b",
    "\\bcomes? (?:naturally|easily|easy|quite naturally|very naturally) to me\\b|\\bsecond nature\\b|\\b(?:has|have) (?:always |long |also )?(?:paid|fed|kept|supported|occupied|filled|earned) (?:my|me)\\b|\\b(?:is|are|has been|have been) (?:both |also |still |really )*my (?:hobby and my |whole )?(?:profession|trade|craft|livelihood|line of work|occupation|business|career)\\b",
    "\\bcall me an? (?:[a-z+#.]+ ){1,3}(?:veteran|expert|specialist|pro|person|guy|wizard|old hand|nerd)\\b|\\bi am (?:known|trusted|valued|respected|appreciated) (?:at work |here )?(?:for|with)\\b|\\b(?:falls?|comes?|lands?) (?:to me|on my desk|to my desk)\\b|\\b(?:is|are) (?:my responsibility|my remit|in my remit|in my hands|mine to do|part of the job|part of my)\\b|\\bmy (?:hands|fingers) (?:do|know)\\b",
    "\\bi (?:live|breathe|eat) (?:and breathe )?\\b|\\bit is me who\\b|\\bi am (?:big |really |very )?into\\b",
  ].join("|"),
);
/** Words with which the same turns say the contrary, or speak of others, of wishes and of what is over. */
const ELSE =
  /\b(?:no|not|never|nobody|without|hardly|hate|hates|boring|bored|tired|sick|mad|scares?|scared|used to|want|wants|wish|hope|hoping|dream|learn|learning|study|studying|course|courses|class|classes|would|should|might|may|if|whether|interview|exam|advert|ad|ago|once|until|till|instead|rather|he|she|his|her|their|husband|wife|brother|sister|boss|manager|friend|mate|son|daughter|dad|mum|mom|you have|you need|your)\b/;
const LONGEST = 240;

/** "Excel has been my daily bread for ten years", "most people come to me for SQL": known names beside such a turn. */
export function readCued(plain: Plain, part: Span, now: Date): Draft[] {
  const { start, end } = sayingOf(plain, part);
  const text = plain.text.slice(start, end);
  const cue = text.length > LONGEST ? null : CUES.exec(text);
  if (!cue || ELSE.test(text.replace(cue[0], " "))) return [];
  const names = scanKnown(plain, start, end).filter(isSure);
  const years = names.length === 0 ? [] : findYears(text, now).slice(0, 1);
  const lasting = years.flatMap(({ quantity, start: at }) =>
    lastingNames(names, start + cue.index).map(
      ({ value }): Draft => ({
        predicate: "years",
        value: String(quantity),
        quantity,
        of: value,
        modality: "has",
        confidence: LIKELY,
        at: start + at,
      }),
    ),
  );
  return [...skillDrafts(names, "has", LIKELY), ...lasting];
}

/** "TypeScript is my daily bread, and I've just begun learning Go": the turn ends where the person goes on. */
function sayingOf({ text }: Plain, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const cue = end - start > LONGEST ? null : CUES.exec(words);
  if (!cue) return { start, end };
  const joints = [
    ...words.matchAll(
      / (?:,|;|\.|-|:) (?:and |but |so |though )?(?=i (?!use |can ))| (?:and|but|so) (?=i (?!use |can ))/g,
    ),
  ];
  const before = joints.filter(({ index }) => index <= cue.index).at(-1);
  const after = joints.find(({ index }) => index >= cue.index + cue[0].length);
  return {
    start: before ? start + before.index + before[0].length : start,
    end: after ? start + after.index : end,
  };
}

/** The names before the turn are what the years are of; where none stands there, the first. */
function lastingNames(names: Named[], cue: number): Named[] {
  const before = names.filter((name) => name.start < cue);
  return before.length > 0 ? before.slice(0, 4) : names.slice(0, 1);
}

function isSure({ value, kind, start }: Named): boolean {
  return kind === "skill" && start >= 0 && lookUp(value) !== undefined;
}
