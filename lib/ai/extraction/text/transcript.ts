import { type Speaker, speakerOf } from "./speakers";

const LABEL =
  /^[ \t]*(?:[-*•–] ?)?(?:\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?\]?[ \t]*[-–]?[ \t]*)?\**(\p{L}[\p{L}'’.-]{0,20}(?: [\p{L}\d][\p{L}\d'’.-]{0,20}){0,3}(?: ?\([^()\n]{1,30}\))?)\**[ \t]*(?:[:：]|(?: -| –| —)(?= ["“]?I\b))\**/u;
/** Within a line the person takes the word again. */
const OWN_AGAIN = /(?<=[.!?…] )(?:Me|Myself|I):/;
const LONGEST_LINE = 4_000;

interface Spoken {
  /** The label with what stands before it; empty where there is none. */
  label: string;
  speaker: Speaker;
  /** A name alone in its line speaks in the next one. */
  isAlone: boolean;
}

const NOBODY: Spoken = { label: "", speaker: null, isAlone: false };

/** The text in the same length, without what others say in a transcript ("Anna: …") and without the person's own label ("Me:"). */
export function withoutSpeakers(text: string): string {
  const lines = text.split("\n");
  const spoken = lines.map((line, index) => spokenIn(line, lines[index + 1] ?? ""));
  const isTalk = isConversation(spoken);
  let isAnnounced = false;
  return lines
    .map((line, index) => {
      const { label, speaker, isAlone } = spoken[index] ?? NOBODY;
      const isOther = speaker === "other" || (isTalk && (speaker === "party" || speaker === "role"));
      const isSaid = isOther || (isAnnounced && !label && line.trim() !== "");
      isAnnounced = isOther && isAlone;
      if (speaker === "me") return blank(label) + line.slice(label.length);
      return isSaid ? withoutOther(line) : line;
    })
    .join("\n");
}

/** "Client: I …" and "Agent: I …" talk to each other; "Manager: I …" alone, or before "Teacher: I …", is a line of a résumé. */
function isConversation(spoken: Spoken[]): boolean {
  if (spoken.some(({ speaker }) => speaker === "me" || speaker === "other")) return true;
  const labels = new Set(spoken.filter(({ speaker }) => speaker).map(({ label }) => label.trim()));
  return labels.size > 1 && spoken.some(({ speaker }) => speaker === "party");
}

function spokenIn(line: string, next: string): Spoken {
  const found = LABEL.exec(line.slice(0, LONGEST_LINE));
  if (!found) return NOBODY;
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
