import type { Helped } from "@/lib/prompts/contract";

/** How often something was used, and how many found that it helped, once enough have said so. */
export function helpedWords(uses: number, helped: Helped | null): string {
  const times = uses === 1 ? "Used once" : `Used ${uses.toLocaleString("en")} times`;
  return helped ? `${times} · ${percent(helped.share)} found it helpful` : times;
}

/** 0.816 → "82 %" */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
