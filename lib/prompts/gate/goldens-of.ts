import { z } from "zod";
import type { Tx } from "@/lib/db/as-user";
import type { GoldenConversation, PromptVersion } from "@/lib/db/generated/client";
import { contentOf } from "@/lib/prompts/content-of";
import { Expectations, type Golden, GoldenWords } from "@/lib/prompts/gate/contract";
import { sampleValues } from "@/lib/prompts/gate/sample-person";

const Values = z.record(z.string(), z.string());

/** The golden conversations of a prompt, the product's first. */
export async function goldensOf(tx: Tx, promptId: string): Promise<Golden[]> {
  const rows = await tx.goldenConversation.findMany({
    where: { promptId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(presentGolden).sort((one, other) => Number(other.is_premade) - Number(one.is_premade));
}

/** What a version is checked with: the prompt's golden conversations, or one with sample answers where it has none. */
export async function goldensFor(tx: Tx, version: PromptVersion): Promise<GoldenWords[]> {
  const own = await goldensOf(tx, version.promptId);
  if (own.length > 0) return own.map(({ name, values, expects }) => ({ name, values, expects }));
  const values = sampleValues(contentOf(version).slots);
  return [GoldenWords.parse({ name: "Sample answers", values })];
}

export function presentGolden({ id, name, values, expects, slug }: GoldenConversation): Golden {
  return {
    id,
    name,
    values: Values.parse(values),
    expects: Expectations.parse(expects),
    is_premade: slug !== null,
  };
}
