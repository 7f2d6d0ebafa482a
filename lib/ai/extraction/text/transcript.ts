import { speakerOf } from "./speakers";

const LABEL =
  /^[ \t]*(?:[-*•–] ?)?(?:\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?\]?[ \t]*[-–]?[ \t]*)?\**(\p{L}[\p{L}'’.-]{0,20}(?: [\p{L}\d][\p{L}\d'’.-]{0,20}){0,3}(?: ?\([^()\n]{1,30}\))?)\**[ \t]*(?:[:：]|(?: -| –| —)(?= ["“]?I\b))\**/u;
/** Within a line the person takes the word again. */
const OWN_AGAIN = /(?<=[.!?…] )(?:Me|Myself|I):/;
const LONGEST_LINE = 4_000;

interface Spoken {
  /** The label with what stands before it; empty where there is none. */
  label: string;
  speaker: "me" | "other" | null;
  /** A name alone in its line speaks in the next one. */
  isAlone: boolean;
}

/** The text in the same length, without what others say in a transcript ("Anna: …") and without the person's own label ("Me:"). */
export function withoutSpeakers(text: string): string {
  const lines = text.split("\n");
  let isAnnounced = false;
  return lines
    .map((line, index) => {
      const { label, speaker, isAlone } = spokenIn(line, lines[index + 1] ?? "");
      const isOther = speaker === "other" || (isAnnounced && !label && line.trim() !== "");
      isAnnounced = speaker === "other" && isAlone;
      if (speaker === "me") return blank(label) + line.slice(label.length);
      return isOther ? withoutOther(line) : line;
    })
    .join("\n");
}

function spokenIn(line: string, next: string): Spoken {
  const found = LABEL.exec(line.slice(0, LONGEST_LINE));
  if (!found) return { label: "", speaker: null, isAlone: false };
  const rest = line.slice(found[0].length);
  const isAlone = rest.trim() === "";
  return { label: found[0], speaker: speakerOf(found[1] ?? "", isAlone ? next : rest), isAlone };
}

function withoutOther(line: string): string {
  const again = OWN_AGAIN.exec(line.slice(0, LONGEST_LINE));
  const end = again ? again.index + again[0].length : line.length;
  return blank(line.slice(0, end)) + line.slice(end);
}

function blank(part: string): string {
  return " ".repeat(part.length);
}
