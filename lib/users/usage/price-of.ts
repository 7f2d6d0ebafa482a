import { env } from "@/lib/env";

/**
 * What so many tokens of a model cost, in millionths of a US dollar, by the price table of the settings; null where it names
 * no price. `name` is the provider's own; the offline advisor is nobody's and costs nothing.
 */
export function priceOf(
  { name, isOffline }: { name: string; isOffline: boolean },
  { input, output }: { input: number; output: number },
): number | null {
  if (isOffline) return 0;
  const price = env().MODEL_PRICES[name];
  // Dollars for a million tokens are millionths of a dollar for one.
  return price ? Math.ceil(input * price.input + output * price.output) : null;
}
