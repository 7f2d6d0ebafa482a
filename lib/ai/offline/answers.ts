/** A line of the form "Label: answer", as the premade prompts write them; the answer may stand on the lines below. */
export interface Answer {
  label: string;
  text: string;
}

const LABELLED = /^([\p{L}][^:\n]{2,90}):[ \t]*(.*)$/u;

/** The labelled answers in a message's first lines, in order. */
export function answersIn(message: string): Answer[] {
  const lines = message.slice(0, 20_000).split("\n");
  return lines.flatMap((line, index) => {
    const [, label, text = ""] = LABELLED.exec(line) ?? [];
    if (!label) return [];
    const below = text.trim() === "" ? paragraphAt(lines, index + 1) : text;
    return [{ label, text: below.replace(/,? at (?:junior|mid|senior) level[?.]?$/, "").trim() }];
  });
}

/** The answer whose label matches, or null when it is not there or empty. */
export function answerTo(answers: Answer[], label: RegExp): string | null {
  return answers.find((answer) => label.test(answer.label))?.text || null;
}

/** The long material after a line such as "Here is my résumé:", whole. */
export function materialIn(message: string): string | null {
  const marker = /^(?:here (?:is|are)|my|what happened|what is on)\b[^:\n]{0,80}:[ \t]*\n\s*\n/im.exec(
    message,
  );
  if (!marker) return null;
  return message.slice(marker.index + marker[0].length).trim() || null;
}

function paragraphAt(lines: string[], start: number) {
  const from = lines.findIndex((line, index) => index >= start && line.trim() !== "");
  if (from === -1 || from > start + 1) return "";
  const length = lines.slice(from).findIndex((line) => line.trim() === "");
  return lines.slice(from, length === -1 ? undefined : from + length).join("\n");
}
