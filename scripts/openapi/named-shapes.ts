import { globSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { commentsIn } from "./doc-comments";

export interface NamedShapes {
  registry: z.core.$ZodRegistry<{ id: string }>;
  /** What the contract says of a shape (`Message`) or a field of it (`Message.status`). */
  comments: Map<string, string>;
}

/** Every shape of every contract by the name that it is exported under, and what its comments say. */
export async function namedShapes(): Promise<NamedShapes> {
  const registry = z.registry<{ id: string }>();
  const comments = new Map<string, string>();
  for (const file of globSync("lib/**/contract.ts").sort()) {
    const exported: Record<string, unknown> = await import(join(process.cwd(), file));
    for (const [name, shape] of Object.entries(exported)) {
      if (shape instanceof z.ZodType && !registry.has(shape) && !name.endsWith("Path"))
        registry.add(shape, { id: name });
    }
    for (const [place, comment] of commentsIn(file)) comments.set(place, comment);
  }
  return { registry, comments };
}
