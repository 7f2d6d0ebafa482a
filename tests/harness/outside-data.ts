import { expect } from "vitest";

/** The instructions without their quoted data: what a model may follow. */
export function outsideData(prompt: string): string {
  const [system] = JSON.parse(prompt) as { role: string; content: unknown }[];
  expect(system?.role).toBe("system");
  const content = typeof system?.content === "string" ? system.content : JSON.stringify(system?.content);
  const fence = /<(data-[0-9a-f]{16})>/.exec(content)?.[1] ?? "";
  expect(fence).not.toBe("");
  let isInside = false;
  const kept: string[] = [];
  for (const line of content.split("\n")) {
    if (line === `<${fence}>` || line === `</${fence}>`) isInside = line === `<${fence}>`;
    else if (isInside) expect(line.startsWith("| "), line).toBe(true);
    else kept.push(line);
  }
  expect(isInside).toBe(false);
  return kept.join("\n");
}
