import { useTranslations } from "next-intl";
import { SlotField } from "@/components/prompts/slot-field";
import type { Slot } from "@/lib/prompts/contract";
import type { Golden } from "@/lib/prompts/gate/contract";

interface Given {
  slots: Slot[];
  values: Golden["values"];
  /** By the path in the request. */
  errors: Record<string, string>;
}

/** How somebody fills the blanks of a prompt, each with what is wrong with it. */
export function GoldenBlanks({ slots, values, errors }: Given) {
  const t = useTranslations("adminPrompts");
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-2 text-sm font-medium text-muted">{t("goldenForm.blanks")}</legend>
      {slots.length === 0 ? <p className="text-sm text-muted">{t("goldenForm.noBlanks")}</p> : null}
      {slots.map((slot) => {
        const filled = values[slot.name] ?? slot.default;
        const own = { ...slot, name: `blank-${slot.name}`, ...(filled ? { default: filled } : {}) };
        return (
          <SlotField
            key={slot.name}
            slot={own}
            known={null}
            optional={t("editor.optional")}
            error={errors[`values.${slot.name}`]}
          />
        );
      })}
    </fieldset>
  );
}
