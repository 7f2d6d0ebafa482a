import { DomainError } from "@/lib/errors";
import { keyOf } from "@/lib/users/facts/fact-keys";
import { levelOf } from "@/lib/users/facts/profile-of";

/**
 * A corrected value as its predicate takes it: years a number to one decimal, a level one of three, anything else a
 * few words. Throws `invalid` on `value`.
 */
export function rightValue(predicate: string, given: string | number) {
  if (predicate === "years") {
    const years = typeof given === "number" ? given : Number(given.replace(",", "."));
    if (!(years >= 0 && years <= 80)) throw refusal("Write the years as a number from 0 to 80.");
    const quantity = Math.round(years * 10) / 10;
    return { value: String(quantity), valueKey: String(quantity), quantity };
  }
  if (typeof given === "number") throw refusal("Write it in words.");
  if (predicate !== "level") return { value: given, valueKey: keyOf(given), quantity: null };
  const level = levelOf(keyOf(given));
  if (!level) throw refusal("A level is junior, mid or senior.");
  return { value: level.charAt(0).toUpperCase() + level.slice(1), valueKey: level, quantity: null };
}

function refusal(message: string): DomainError {
  return new DomainError("invalid", message, { problems: [{ message, field: "value" }] });
}
