import type { Span } from "@/lib/ai/embedding/span";
import type { Modality } from "../claim";
import { type Draft, LIKELY } from "../grammar/draft";
import type { Named } from "../grammar/named";
import { scanKnown } from "../grammar/scan-known";
import { skillDrafts } from "../grammar/things";
import type { Plain } from "../text/plain";

const OWN = /\b(?:i|my|me|myself)\b/;
/** Somebody else is in it, or it is no fact: nothing is read from a turn then. */
const ELSE =
  /\b(?:he|she|they|his|her|their|you|your|we|us|if|whether|would(?! not)|should|might|may|want|wants|wanted|wish|hope|hoping|like to|love to|plan|planning|going to|will|advert|interview|job ad|pretend|maybe|perhaps)\b/;

const LESSON =
  "(?:lessons?|class(?:es)?|courses?|tutorials?|bootcamp|workshops?|evening school|night school|training)";
/** Turns that tell of something that is being learned, that is not had, or that is over, whatever their verb is. */
const TURNS: [RegExp, Modality][] = [
  [
    new RegExp(
      [
        `\\b(?:i (?:have|am (?:on|in|doing|having|following|attending|taking|halfway through|in the middle of)|follow|attend|take|joined|booked|started|go to|watch) (?:[^ ,;]+ ){0,4}?${LESSON}\\b)`,
        `\\b${LESSON} (?:take up|takes up|fill|fills|occupy|occupies|eat up|keep me|keeps me)\\b`,
        "\\b(?:is|am|are|being|gets?|been) (?:slowly |patiently |currently |also |now )*(?:teaching me|showing me|taught|shown)\\b|\\b(?:teach(?:es)?|shows?) me (?:how|the|to|some|[a-z]+ing)?",
        "\\bi (?:currently |now |also )*practi[sc]e (?:my )?[^,;]{2,30} (?:every|daily|each|with|at|in the|twice|once)\\b|\\b(?:to|of) (?:learn|learning|study|studying|practi[sc]ing) ",
        "\\b(?:is|are) (?:still |all |quite |very |rather |completely )*(?:new|fresh) to me\\b|\\bmy (?:first steps|latest project to learn|current study)\\b|\\bmy (?:evenings?|weekends?|mornings|nights|free time|spare time) (?:go|goes|are|is) (?:all )?(?:into|on|to|for|spent|full of)\\b",
        "\\bi am (?:now |currently |still |only |just )*(?:at the start|a beginner|a novice|a learner|finding my feet|getting the hang|getting my head round|on chapter|on lesson|on module|on week)\\b",
      ].join("|"),
    ),
    "learning",
  ],
  [
    /\bnone of my (?:jobs|roles|posts|work|training|degrees)\b|\bnever (?:been )?(?:a |any )?part of my\b|\b(?:am )?(?:unable|not able) to\b|\bcan not (?:claim|pretend) to\b|\bwould not (?:say|claim) (?:that )?i (?:know|am|speak|can|have)\b|\bnever had (?:anything|much) to do with\b|\bneither [^,;]{2,40} nor [^,;]{2,40} (?:is|are) (?:in|among|part of|on) my\b|\b(?:is|are) (?:foreign|chinese|a mystery|greek|double dutch) to me\b|\bi (?:know|understand|have) (?:absolutely |next to |almost |practically )?nothing (?:of|about|in)\b|\b(?:is|are) (?:missing|absent) from my\b|\bi (?:am|have been) (?:kept away|a stranger) (?:from|to)\b|\bi have yet to\b/,
    "lacks",
  ],
  [
    /\bi (?:have )?(?:forgotten|unlearned|unlearnt) (?:all |most |nearly all |almost all )?(?:of )?my\b|\bi (?:have )?lost my (?:[^ ,;.]+ ){0,3}(?:licen[cs]es?|certificates?|certifications?|cert|accreditation|ticket|registration)(?= [,;.!]| ?$| (?:last|in|this|years?|two|three|because|when|after|and|so|but)\b)|\bmy [^,;]{2,30} days are (?:over|behind me|long gone|past)\b|\b(?:is|are) (?:all |long |now )*(?:behind me|in the past|history|a thing of the past)\b/,
    "had",
  ],
];
const LONGEST = 240;

/** What a turn tells of the names beside it where no frame read anything: "French lessons take up my Tuesdays". */
export function readCuedOtherwise(plain: Plain, { start, end }: Span): Draft[] {
  const text = plain.text.slice(start, end);
  if (text.length > LONGEST || !OWN.test(text) || ELSE.test(text)) return [];
  const modality = TURNS.find(([turn]) => turn.test(text))?.[1];
  return modality ? skillDrafts(scanKnown(plain, start, end).filter(isNamed(text)), modality, LIKELY) : [];
}

const LOST = /\blost my\b/;

/** A language beside another name is what something is done in: "a course in English about SQL", and a certificate of it is none. */
function isNamed(text: string) {
  return ({ kind, value }: Named) =>
    kind === "skill" || !(LOST.test(text) || new RegExp(` in ${value.toLowerCase()} about `).test(text));
}
