import { createHash } from "node:crypto";

/** What makes two claims the same: capitals and spaces do not tell them apart. */
export function keyOf(value: string): string {
  return value.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

interface Named {
  predicate: string;
  modality: string;
  valueKey: string;
  ofKey: string;
}

/** SHA-256 in hex of what is claimed, whoever says it: it still names a claim whose words were erased. */
export function claimHash({ predicate, modality, valueKey, ofKey }: Named): string {
  return sha256([predicate, modality, valueKey, ofKey].join("|"));
}

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
