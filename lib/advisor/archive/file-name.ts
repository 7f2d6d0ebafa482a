const LONGEST = 80;

/** Something people wrote as the name of a file that every system takes: no path, no sign that one of them forbids. */
export function fileName(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/[\\/:*?"<>|]/g, " ")
    .replace(/\s+/g, " ");
  const name = [...plain.toWellFormed()].slice(0, LONGEST).join("");
  return name.replace(/^[. ]+|[. ]+$/g, "") || "untitled";
}
