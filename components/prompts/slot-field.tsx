import { describedBy, Field } from "@/components/ui/field";
import type { ShownSlot } from "@/lib/prompts/contract";
import { SlotInput } from "./slot-input";
import type { Known } from "./use-known";

interface Given {
  slot: ShownSlot;
  known: Known | null;
  /** How a blank that may stay empty is marked. */
  optional: string;
  hint?: string | undefined;
  error: string | undefined;
}

/** A blank of a template, with its label, its hint and what is wrong with it. */
export function SlotField({ slot, known, optional, hint, error }: Given) {
  const has = { error: Boolean(error), hint: Boolean(hint) };
  return (
    <Field
      id={slot.name}
      label={slot.label}
      aside={slot.required ? null : optional}
      hint={hint}
      error={error}
    >
      <SlotInput slot={slot} known={known} isWrong={has.error} describedBy={describedBy(slot.name, has)} />
    </Field>
  );
}
